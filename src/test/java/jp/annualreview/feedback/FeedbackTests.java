package jp.annualreview.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 返却: which of a department's files go back to it. */
class FeedbackTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			提出（新しい順）                            | 指摘のあるファイル                          | 返す写し
			福祉総務課.xlsx                             | ''                                          | ''
			福祉総務課_訂正.xlsx 福祉総務課.xlsx        | 福祉総務課.xlsx                             | 福祉総務課.xlsx
			福祉総務課_訂正.xlsx 福祉総務課.xlsx        | 福祉総務課.xlsx 福祉総務課_訂正.xlsx        | 福祉総務課_訂正.xlsx 福祉総務課.xlsx
			公営企業所管課.xlsx 企業局経営企画課.xlsx   | 企業局経営企画課.xlsx 公営企業所管課.xlsx   | 公営企業所管課.xlsx 企業局経営企画課.xlsx
			''                                          | 福祉総務課.xlsx                             | ''
			""")
	void givesBackWhatHasFindings(String sent, String concerned, String given) {
		List<Finding> findings = words(concerned)
			.map((file) -> Finding.ofFile(FindingCode.F06, "課", SourceLocation.file(file), "内容。", "対応。"))
			.toList();
		List<FeedbackOriginal> originals = words(sent)
			.map((file) -> new FeedbackOriginal(file, Path.of(file), List::of))
			.toList();
		assertThat(Feedback.toGiveBack(findings, originals)).extracting(FeedbackOriginal::file)
			.containsExactlyElementsOf(words(given).toList());
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.split(" ")).filter((word) -> !word.isEmpty());
	}

}
