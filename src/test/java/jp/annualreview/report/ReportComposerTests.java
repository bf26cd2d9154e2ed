package jp.annualreview.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole report as text; {@code -Dgolden=update} writes it anew. */
class ReportComposerTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/report-small.txt");

	@Test
	void composesTheSmallPlan() throws IOException {
		String actual = ReportProjection.of(ReportFixtures.small());
		if ("update".equals(System.getProperty("golden"))) {
			Files.createDirectories(GOLDEN.getParent());
			Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
		}
		assertThat(actual).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
	}

}
