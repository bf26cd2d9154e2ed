package jp.annualreview.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReportInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 送り状: what a department is told in a few lines. */
class LetterComposerTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			誤り | 確認 | 参考 | 対応済 | 件名の終わり   | 本文にある
			1    | 1    | 0    | 0      | の訂正のお願い | 指摘（誤り1件、確認1件）の箇所を太い枠とメモで示しました。
			0    | 2    | 1    | 0      | の確認のお願い | 指摘（誤り0件、確認2件）の箇所を太い枠とメモで示しました。
			0    | 0    | 1    | 0      | の受理について | 直していただくところはありません。受理しました。
			0    | 0    | 0    | 2      | の受理について | 前の提出への指摘のうち2件は、再提出により対応済みです。
			21   | 0    | 0    | 0      | の訂正のお願い | ほか1件は、添付のファイルの指摘一覧にあります。
			""")
	void saysWhatIsToBeDone(int errors, int doubts, int notes, int settled, String subject, String says) {
		CoveringLetter letter = compose(Stream
			.of(findings(FindingCode.K05, errors), findings(FindingCode.K06, doubts), findings(FindingCode.K12, notes))
			.flatMap(List::stream)
			.toList(), findings(FindingCode.K04, settled));
		assertThat(letter.subject()).startsWith("見本市　取組状況調査票（令和3年度実績）").endsWith(subject);
		assertThat(letter.body()).startsWith("納税課　御中\n").contains(says).endsWith("問合せ先：総務局行政経営課　電話 000-000-0000");
	}

	@Test
	void namesEachPlaceOnceWithWhatToDo() {
		assertThat(compose(findings(FindingCode.K05, 1), List.of()).body()).contains("・【誤り】番号1　内容1。直してください。\n")
			.doesNotContain("対応済み");
	}

	/** No workbook goes with it, so that what is worth knowing stands in the letter. */
	@Test
	void saysNotesWhereNothingIsAsked() {
		CoveringLetter letter = compose(findings(FindingCode.K12, 2), List.of());
		assertThat(letter.attachments()).isEmpty();
		assertThat(letter.body()).contains("次は参考にお知らせします。", "・【参考】番号1　内容1。", "・【参考】番号2　内容2。")
			.doesNotContain("提出期限", "添付");
		assertThat(compose(
				Stream.of(findings(FindingCode.K06, 1), findings(FindingCode.K12, 1)).flatMap(List::stream).toList(),
				List.of())
			.body()).contains("添付の「納税課.xlsx」に").doesNotContain("【参考】");
	}

	/** 提出期限 is 31 May. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			基準日     | 誤り | 提出期限の行
			2022-05-30 | 1    | 提出期限：令和4年5月31日
			2022-05-31 | 1    | 提出期限：令和4年5月31日
			2022-06-01 | 1    | 提出期限：令和4年5月31日（過ぎているときは、至急提出してください）
			2022-06-01 | 0    | ''
			""")
	void aDeadlineThatIsOverIsNotSetAgain(LocalDate asOf, int errors, String line) {
		String body = compose(asOf, findings(FindingCode.K05, errors), List.of()).body();
		assertThat(body.lines().filter((one) -> one.startsWith("提出期限")))
			.isEqualTo(line.isEmpty() ? List.of() : List.of(line));
	}

	private static CoveringLetter compose(List<Finding> findings, List<Finding> settled) {
		return compose(ReportFixtures.smallInput(true).asOf(), findings, settled);
	}

	private static CoveringLetter compose(LocalDate asOf, List<Finding> findings, List<Finding> settled) {
		ReportInput input = ReportFixtures.smallInput(true);
		Feedback feedback = new Feedback(List.of("納税課"), "納税課", findings, List.of(), settled);
		return new LetterComposer(ReportFixtures.withDeadline(input.register(), LocalDate.of(2022, 5, 31)),
				input.year(), input.edition(), asOf)
			.compose(feedback, feedback.asks() ? List.of("納税課.xlsx") : List.of());
	}

	private static List<Finding> findings(FindingCode code, int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((number) -> Finding.of(code, "納税課", IndicatorId.of(Integer.toString(number), ""),
					SourceLocation.file("納税課.xlsx"), "", "内容" + number + "。", "直してください。"))
			.toList();
	}

}
