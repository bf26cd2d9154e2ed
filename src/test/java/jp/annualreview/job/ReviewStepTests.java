package jp.annualreview.job;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which steps a repeat concerns. */
class ReviewStepTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					やり直す段階 | 実行される段階
					collect      | collect read check grade compare report-excel report-pdf report-html open-data feedback publish
					grade        | grade compare report-excel report-pdf report-html open-data feedback publish
					report-pdf   | report-pdf publish
					report-html  | report-html publish
					publish      | publish
					""")
	void repeatsTheStepAndWhatDependsOnIt(String from, String expected) {
		assertThat(ReviewStep.of(from)
			.orElseThrow()
			.withDependents()
			.stream()
			.map(ReviewStep::id)
			.collect(Collectors.joining(" "))).isEqualTo(expected);
	}

	@Test
	void namesAreThoseOfTheJobAndStay() {
		assertThat(Arrays.stream(ReviewStep.values()).map(ReviewStep::id)).containsExactly("collect", "read", "check",
				"grade", "compare", "report-excel", "report-pdf", "report-html", "open-data", "feedback", "publish");
	}

	@Test
	void anUnknownNameIsNoStep() {
		assertThat(ReviewStep.of("print")).isEmpty();
	}

}
