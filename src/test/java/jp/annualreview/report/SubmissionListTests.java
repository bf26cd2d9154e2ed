package jp.annualreview.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Submission;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 提出状況: days to the deadline, and who is reminded of what. */
class SubmissionListTests {

	private static final Finding WRONG_UNIT = Finding.of(FindingCode.K05, "納税課", IndicatorId.of("19", ""),
			new SourceLocation("納税課.xlsx", "調査票", "H9"), "97千人", "単位「千人」は指標の単位「%」に換算できません。", "「%」で記入し直してください。");

	private static final Finding BLANK = Finding.of(FindingCode.K20, "総務課", IndicatorId.of("20", ""),
			new SourceLocation("総務課.xlsx", "調査票", "H9"), "", "実績が空欄です。", "記入してください。");

	private static final Finding DOUBT = Finding.of(FindingCode.K06, "財政課", IndicatorId.of("4", ""),
			new SourceLocation("財政課.xlsx", "調査票", "H9"), "111", "実績111は前年度の11と桁が違います。", "確かめてください。");

	private static final List<Finding> FINDINGS = List.of(WRONG_UNIT, BLANK, DOUBT);

	private final ReportInput input = ReportFixtures.smallInput(true);

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			提出期限,     基準日,       期限まで
			2022-05-31, 2022-05-26, あと5日
			2022-05-31, 2022-05-31, 期限日
			2022-05-31, 2022-07-01, 31日超過
			,           2022-07-01, ''
			""")
	void countsTheDaysToTheDeadline(LocalDate deadline, LocalDate asOf, String words) {
		assertThat(new SubmissionDeadline(Optional.ofNullable(deadline), asOf).words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			担当課     | 基準日       | 督促文にある
			消防総務課 | 2022-06-01 | 番号18　消防団員の確保
			納税課     | 2022-06-01 | 番号19　単位「千人」は指標の単位「%」に換算できません。
			総務課     | 2022-06-01 | 番号20　実績が空欄です。
			財政課     | 2022-06-01 |
			消防総務課 | 2022-05-31 |
			納税課     | 2022-05-31 |
			""")
	void remindsTheLateOfWhatIsMissing(String department, LocalDate asOf, String expected) {
		String reminder = rows(asOf).stream()
			.filter((row) -> row.department().equals(department))
			.map(SubmissionRow::reminder)
			.findFirst()
			.orElseThrow();
		if (expected == null) {
			assertThat(reminder).isEmpty();
		}
		else {
			assertThat(reminder).startsWith(department + "　御中\n")
				.contains("・" + expected, "提出期限：令和4年5月31日（令和4年6月1日現在、1日超過）", "問合せ先：総務局行政経営課　電話 000-000-0000");
		}
	}

	@Test
	void listsThoseBehindFirst() {
		List<String> lines = new SubmissionList(register(LocalDate.of(2022, 5, 31)), this.input.year(),
				this.input.edition(), LocalDate.of(2022, 5, 26))
			.lines(submissions(), FINDINGS);
		assertThat(lines).containsExactly("見本市　第1次行政改革実施計画　令和3年度　第1回　提出状況", "令和4年5月26日現在　提出期限 令和4年5月31日（あと5日）",
				"未提出 1　差戻し 1　確認中 2　受理 0", "", "■未提出（1）", "  消防総務課", "", "■差戻し（1）",
				"  納税課　令和4年5月20日提出　誤り1 確認0 参考0　納税課.xlsx", "", "■確認中（2）", "  総務課　令和4年5月20日提出　誤り0 確認1 参考0　総務課.xlsx",
				"  財政課　令和4年5月20日提出　誤り0 確認1 参考0　財政課.xlsx");
	}

	private List<SubmissionRow> rows(LocalDate asOf) {
		return new SubmissionComposer(register(LocalDate.of(2022, 5, 31)), this.input.year(), this.input.edition(),
				asOf, FINDINGS)
			.compose(submissions());
	}

	private static List<Submission> submissions() {
		return List.of(sent("総務課"), sent("財政課"), sent("納税課"),
				Submission.of("消防総務課", List.of(), Optional.empty(), List.of()));
	}

	private static Submission sent(String department) {
		return Submission.of(department, List.of(department + ".xlsx"), Optional.of(LocalDate.of(2022, 5, 20)),
				FINDINGS.stream().filter((finding) -> finding.department().equals(department)).toList());
	}

	private PlanRegister register(LocalDate deadline) {
		return ReportFixtures.withDeadline(this.input.register(), deadline);
	}

}
