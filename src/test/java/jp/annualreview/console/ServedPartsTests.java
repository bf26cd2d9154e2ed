package jp.annualreview.console;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ServedPartsTests {

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "none, org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration, false",
			"none, org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration, true",
			"none, org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration, true",
			"servlet, org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration, true" })
	void onlyServeTakesThemAll(String type, String configuration, boolean kept) {
		ServedParts parts = new ServedParts();
		parts.setEnvironment(new MockEnvironment().withProperty("spring.main.web-application-type", type));
		assertThat(parts.match(new String[] { configuration }, mock(AutoConfigurationMetadata.class)))
			.containsExactly(kept);
	}

}
