package jp.annualreview.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnCheckTests {

	private static final String HEADER = "番号|枝番|目標|前年度実績|単位|実績|段階|実施内容|備考\n";

	private final PlanRegister register = SmallPlan.register();

	private final List<DepartmentReturn> returns = new ArrayList<>();

	private AnswerBook earlier = new AnswerBook(List.of());

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					担当課         | 番号 | 枝番 | 目標      | 前年度実績 | 単位 | 実績      | 段階 | 実施内容 | 備考 | 指摘 | 実績の扱い
					市民協働推進課 | 1    |      | 25人      | 22人       | 人   | 24        |      | 育成した |      |      | Measured
					市民協働推進課 | １   |      | ２５人    | 22         | 人   | ２４人    |      | 育成した |      |      | Measured
					市民協働推進課 | 1    |      |           |            |      | 多数      |      | 育成した |      | K04  | HeldBack
					市民協働推進課 | 1    |      |           |            |      | 24件      |      | 育成した |      | K05  | HeldBack
					市民協働推進課 | 1    |      |           |            |      | 240       |      | 育成した |      | K06  | Measured
					市民協働推進課 | 1    |      |           |            |      | 220       |      | 育成した |      | K06  | Measured
					市民協働推進課 | 1    |      |           |            |      | 219       |      | 育成した |      |      | Measured
					市民協働推進課 | 1    |      |           |            |      | 2         |      | 育成した |      |      | Measured
					財政課         | 6    | ①    |           |            |      | 10500     |      | 調べた   |      | K06  | HeldBack
					財政課         | 6    | ①    |           |            |      | 10499     |      | 調べた   |      | K06  | Measured
					財政課         | 6    | ①    |           |            |      | 10600     |      | 調べた   |      | K06  | HeldBack
					財政課         | 6    | ①    |           |            |      | 10600     |      | 調べた   | 合併 | K06  | Measured
					市民協働推進課 | 1    |      |           | 23人       |      | 24        |      | 育成した |      | K08  | Measured
					市民協働推進課 | 1    |      | 20人      |            |      | 24        |      | 育成した |      | K09  | Measured
					市民協働推進課 | 1    |      |           |            | 千人 | 24人      |      | 育成した |      | K09  | Measured
					市民協働推進課 | 1    |      |           |            | 千人 | 24        |      | 育成した |      | K05  | HeldBack
					市民協働推進課 | 1    |      |           |            | 件   | 24        |      | 育成した |      | K05  | HeldBack
					市民協働推進課 | 1    |      |           |            |      | 22        |      | 育成した |      | K12  | Measured
					市民協働推進課 | 1    |      |           |            |      | 25        |      | 育成した |      | K12  | Measured
					財政課         | 2    |      | 97.0%以上 |            | %    | 97.0%     |      | 徴収した |      |      | Measured
					財政課         | 2    |      |           |            |      | 100.5%    |      | 徴収した |      | K15  | HeldBack
					財政課         | 2    |      |           |            |      | 100%      |      | 徴収した |      |      | Measured
					財政課         | 8    |      |           |            |      | 7         |      | 続けた   |      | K14  | Measured
					財政課         | 8    |      |           |            |      | 該当なし  |      | 終えた   |      |      | NotApplicable
					市民協働推進課 | 1    |      |           |            |      | 24        |      | 育成した |      |      | Measured
					市民協働推進課 | 1    |      |           |            |      | 24        |      |          |      | K16  | Measured
					市民協働推進課 | 1    |      |           |            |      |           |      | 育成した |      | K20  | Blank
					市民協働推進課 | 1    |      |           |            |      | 集計中    |      | 育成した |      | K19  | Pending
					市民協働推進課 | 3    |      | ◎         |            |      |           | ◎    | 加入促進 |      |      | Staged
					市民協働推進課 | 3    |      | ◎         |            |      | ○         |      | 加入促進 |      |      | Staged
					市民課         | 3    |      |           |            |      |           | ◎    | 加入促進 |      | K03  | Staged
					企業総務課     | 4    |      |           |            |      |           | ◎    | 経営戦略 |      |      | Staged
					公営企業所管課 | 4    |      |           |            |      |           | ◎    | 経営戦略 |      |      | Staged
					企業経営課     | 4    |      |           |            |      |           | ◎    | 経営戦略 |      | K03  | Staged
					農業水産課     | 5    |      |           |            |      |           | ◎    | 研修     |      |      | Staged
					農政課         | 5    |      |           |            |      |           | ◎    | 研修     |      |      | Staged
					財務課         | 2    |      |           |            |      | 98%       |      | 徴収した |      |      | Measured
					財　政　課     | 2    |      |           |            |      | 98%       |      | 徴収した |      |      | Measured
					財政課         | 6-② |      |           |            |      | 29        |      | 調べた   |      |      | Measured
					""")
	void rows(String department, String number, String branch, String target, String before, String unit, String actual,
			String stage, String activity, String remark, String code, String kind) {
		send("a.xlsx", department, row(number, branch, target, before, unit, actual, stage, activity, remark));
		CheckedReturns checked = check();
		String id = (branch != null) ? number + "-" + branch : number;
		Answer answer = answer(checked, id);
		assertThat(answer.actual().getClass().getSimpleName()).isEqualTo(kind);
		assertThat(codes(checked, answer.indicator())).isEqualTo((code == null) ? List.of() : List.of(code));
		assertThat(checked.findings()).allSatisfy((finding) -> {
			assertThat(finding.problem()).endsWith("。");
			assertThat(finding.remedy()).endsWith("。");
		});
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			実績  | 備考 | 重大度
			1050  |      | 確認
			1050  | 合併 | 参考
			10600 |      | 誤り
			10600 | 合併 | 確認
			""")
	void aJumpThatIsExplainedIsForInformationButNotAHundredfold(String actual, String remark, String severity) {
		send("a.xlsx", "財政課", row("6", "①", "", "", "", actual, "", "調べた", remark));
		assertThat(check().findings()).filteredOn((finding) -> finding.code() == FindingCode.K06)
			.singleElement()
			.extracting((finding) -> finding.severity().label())
			.isEqualTo(severity);
	}

	@Test
	void aNumberReadingHadToInterpretIsK23() {
		send("a.xlsx", "市民協働推進課", row("1", "", "", "", "", "△12", "", "育成した", ""));
		assertThat(codes(check(), IndicatorId.of("1", ""))).contains("K23");
	}

	@Test
	void everyIndicatorGetsExactlyOneAnswerInRegisterOrder() {
		send("a.xlsx", "財政課", row("6", "②", "", "", "", "29", "", "調べた", ""));
		CheckedReturns checked = check();
		assertThat(checked.answers()).extracting(Answer::indicator)
			.containsExactlyElementsOf(this.register.indicators().map(Indicator::id).toList());
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.NotSubmitted.class);
		assertThat(answer(checked, "2").actual()).as("財政課は提出したが番号2の行がない").isInstanceOf(Actual.Blank.class);
		assertThat(codes(checked, IndicatorId.of("2", ""))).containsExactly("K20");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 枝番 | 内容に含む
			999  |      | 番号「999」
			     |      | 番号が空欄
			6    | ⑨    | 枝番「⑨」
			""")
	void unknownOrMissingNumbersAreK02AndNotLost(String number, String branch, String says) {
		send("a.xlsx", "財政課", row(number, branch, "", "", "", "5", "", "書いた", ""));
		assertThat(check().findings()).filteredOn((finding) -> finding.code() == FindingCode.K02)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.problem()).contains(says));
	}

	@Test
	void aBareNumberForAnItemOfTwoIndicatorsIsK04() {
		send("a.xlsx", "財政課", row("6", "", "", "", "", "5", "", "書いた", ""));
		CheckedReturns checked = check();
		assertThat(codes(checked, IndicatorId.of("6", "①"))).containsExactly("K04");
		assertThat(codes(checked, IndicatorId.of("6", "②"))).containsExactly("K04");
	}

	@Test
	void aNumberAnsweredTwiceInOneFileIsHeldBack() {
		send("a.xlsx", "市民協働推進課", row("1", "", "", "", "", "24", "", "育成した", ""),
				row("1", "", "", "", "", "23", "", "育成した", ""));
		CheckedReturns checked = check();
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.HeldBack.class);
		assertThat(codes(checked, IndicatorId.of("1", ""))).containsExactly("K02", "K02");
	}

	@Test
	void anItemOfAnotherDepartmentIsK03AndDoesNotCount() {
		send("a.xlsx", "財政課", row("1", "", "", "", "", "24", "", "育成した", ""));
		CheckedReturns checked = check();
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.NotSubmitted.class);
		assertThat(severities(checked, FindingCode.K03)).containsExactly(Severity.ERROR);
	}

	@Test
	void theFirstDepartmentsAnswerStandsBeforeANewerOneOfTheSecond() {
		send("a.xlsx", "市民協働推進課", row("3", "", "", "", "", "", "○", "加入促進", ""));
		send("b.xlsx", "市民課", row("3", "", "", "", "", "", "◎", "加入促進", ""));
		CheckedReturns checked = check();
		assertThat(answer(checked, "3").printed()).isEqualTo("○");
		assertThat(severities(checked, FindingCode.K03)).containsExactly(Severity.NOTE);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			提出日1, 更新1, ファイル1, 提出日2, 更新2, ファイル2, 採用, 理由
			2022-05-10, 2022-05-09T00:00:00Z, z.xlsx, 2022-05-11, 2022-05-01T00:00:00Z, a.xlsx, a.xlsx, 提出の新しい
			2022-05-10, 2022-05-09T00:00:00Z, z.xlsx, 2022-05-10, 2022-05-08T00:00:00Z, a.xlsx, z.xlsx, 更新日時の新しい
			2022-05-10, 2022-05-09T00:00:00Z, z.xlsx, 2022-05-10, 2022-05-09T00:00:00Z, a.xlsx, z.xlsx, ファイル名の順で後の
			, , z.xlsx, , , a.xlsx, z.xlsx, ファイル名の順で後の
			, 2022-05-09T00:00:00Z, z.xlsx, 2022-05-10, , a.xlsx, a.xlsx, 提出日が記入された
			, , a.xlsx, , 2022-05-09T00:00:00Z, b.xlsx, b.xlsx, 更新日時が分かる
			""")
	void theNewestAnswerCounts(String day1, String saved1, String file1, String day2, String saved2, String file2,
			String winner, String reason) {
		this.returns.add(sent(file1, "市民協働推進課", day1, saved1, row("1", "", "", "", "", "23", "", "育成した", "")));
		this.returns.add(sent(file2, "市民協働推進課", day2, saved2, row("1", "", "", "", "", "24", "", "育成した", "")));
		CheckedReturns checked = check();
		assertThat(answer(checked, "1").source().file()).isEqualTo(winner);
		assertThat(checked.findings()).filteredOn((finding) -> finding.code() == FindingCode.K01)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.remedy()).contains(reason + "「" + winner + "」の回答を使いました。"));
		List<DepartmentReturn> reversed = this.returns.reversed();
		assertThat(new ReturnCheck(this.register).check(SmallPlan.FY2021, reversed, this.earlier)).isEqualTo(checked);
	}

	@Test
	void aFileWithCorrectedRowsOnlyReplacesJustThem() {
		this.returns.add(sent("財政課.xlsx", "財政課", "2022-05-10", "", row("2", "", "", "", "", "98%", "", "徴収した", ""),
				row("6", "①", "", "", "", "104", "", "調べた", "")));
		this.returns.add(sent("財政課_訂正.xlsx", "財政課", "2022-05-12", "", row("2", "", "", "", "", "", "", "", ""),
				row("6", "①", "", "", "", "106", "", "調べた", "")));
		CheckedReturns checked = check();
		assertThat(answer(checked, "2").printed()).isEqualTo("98%");
		assertThat(answer(checked, "6-①").printed()).isEqualTo("106");
		assertThat(checked.findings()).filteredOn((finding) -> finding.code() == FindingCode.K01)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.indicator()).contains(IndicatorId.of("6", "①"));
				assertThat(finding.problem()).contains("（実績「104」→「106」）");
			});
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			初めの実績, 後の実績, 対応済
			104人中,    106,      K05
			集計中,     106,      K19
			集計中,     集計中,   ''
			104,        106,      ''
			104人中,    105人中,  ''
			106,        104人中,  ''
			""")
	void whatACorrectionPutsRightIsSettled(String first, String then, String settled) {
		this.returns.add(sent("財政課.xlsx", "財政課", "2022-05-10", "", row("6", "①", "", "", "", first, "", "調べた", "")));
		this.returns.add(sent("財政課_訂正.xlsx", "財政課", "2022-05-12", "", row("6", "①", "", "", "", then, "", "調べた", "")));
		CheckedReturns checked = check();
		assertThat(checked.settled()).extracting((finding) -> finding.code().name())
			.containsExactlyElementsOf(Stream.of(settled).filter((code) -> !code.isEmpty()).toList());
		assertThat(checked.settled()).allMatch((finding) -> finding.location().file().equals("財政課.xlsx"));
	}

	@Test
	void aWholeFileSaidAgainIsReportedOnce() {
		this.returns.add(sent("1.xlsx", "財政課", "2022-05-10", "", row("2", "", "", "", "", "98%", "", "徴収した", ""),
				row("6", "①", "", "", "", "104", "", "調べた", "")));
		this.returns.add(sent("2.xlsx", "財政課", "2022-05-12", "", row("2", "", "", "", "", "98%", "", "徴収した", ""),
				row("6", "①", "", "", "", "104", "", "調べた", "")));
		assertThat(check().findings()).filteredOn((finding) -> finding.code() == FindingCode.K01)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.location().file()).isEqualTo("1.xlsx"));
	}

	@Test
	void identicalBytesUnderTwoNamesCountOnce() {
		DepartmentReturn one = sent("a.xlsx", "市民協働推進課", "2022-05-10", "",
				row("1", "", "", "", "", "24", "", "育成した", ""));
		this.returns.add(copy(one, "b.xlsx", "f".repeat(64)));
		this.returns.add(copy(one, "a.xlsx", "f".repeat(64)));
		CheckedReturns checked = check();
		assertThat(answer(checked, "1").source().file()).isEqualTo("a.xlsx");
		assertThat(checked.findings()).filteredOn((finding) -> finding.code() == FindingCode.K01)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.location().file()).isEqualTo("b.xlsx"));
		assertThat(submission(checked, "市民協働推進課").files()).containsExactly("a.xlsx", "b.xlsx");
	}

	@Test
	void anOlderFormIsK01() {
		this.returns.add(withStamp(sent("a.xlsx", "市民協働推進課", "", "", row("1", "", "", "", "", "24", "", "育成した", "")),
				"small", 2021, "1"));
		this.returns.add(withStamp(sent("b.xlsx", "財政課", "", "", row("2", "", "", "", "", "98%", "", "徴収した", "")),
				"small", 2021, "2"));
		assertThat(check().findings()).filteredOn((finding) -> finding.code() == FindingCode.K01)
			.extracting((finding) -> finding.location().file())
			.containsExactly("a.xlsx");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画ID, 年度, 内容に含む
			small, 2020, 調査票は2020年度のもの
			other, 2021, 別の計画（other）
			""")
	void aFormOfAnotherYearOrPlanIsK21AndHeldBack(String plan, int year, String says) {
		this.returns.add(withStamp(sent("a.xlsx", "市民協働推進課", "", "", row("1", "", "", "", "", "24", "", "育成した", "")),
				plan, year, "1"));
		CheckedReturns checked = check();
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.HeldBack.class);
		assertThat(checked.findings()).filteredOn((finding) -> finding.code() == FindingCode.K21)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.problem()).contains(says));
		assertThat(submission(checked, "市民協働推進課").status()).isEqualTo(SubmissionStatus.RETURNED);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			表題欄, シート名, ファイル名, 担当課
			財政課, 調査票, a.xlsx, 財政課
			, 財政課, a.xlsx, 財政課
			, 調査票, 01_財政課(R3).xlsx, 財政課
			, 農業水産課, 財政課.xlsx, 農業水産課
			""")
	void theDepartmentComesFromTitleBlockSheetOrFileName(String titled, String sheet, String file, String department) {
		DepartmentReturn sent = new DepartmentReturn(file, "", sheet, (titled != null) ? titled : "", Optional.empty(),
				Optional.empty(), "", Optional.empty(), "", "", "", true, List.of(), List.of(), List.of());
		this.returns.add(sent);
		assertThat(submission(check(), department).files()).containsExactly(file);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			表題欄, ファイル名, 内容に含む
			宇宙課, 財政課.xlsx, 担当課「宇宙課」が計画台帳にありません。
			企業總務課, 回答.xlsx, ありません。「企業総務課」ではありませんか。
			'', 回答.xlsx, どこにも書かれていません
			""")
	void anUnknownDepartmentIsF07AndItsRowsDoNotCount(String titled, String file, String says) {
		send(file, titled, row("2", "", "", "", "", "98%", "", "徴収した", ""));
		CheckedReturns checked = check();
		assertThat(answer(checked, "2").actual()).isInstanceOf(Actual.NotSubmitted.class);
		assertThat(checked.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(FindingCode.F07);
			assertThat(finding.problem()).contains(says);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "財政課\uDB40\uDD00", "財\uFE00政課", "財政\uDB40\uDDEF課" })
	void aVariationSelectorMakesNoOtherDepartment(String titled) {
		send("回答.xlsx", titled, row("2", "", "", "", "", "98%", "", "徴収した", ""));
		assertThat(submission(check(), "財政課").files()).containsExactly("回答.xlsx");
	}

	@Test
	void aRefusedFileHoldsItsDepartmentBack() {
		Finding refusal = Finding.ofFile(FindingCode.F02, "", SourceLocation.file("財政課.xlsx"), "読めません。", "直してください。");
		this.returns.add(new ReturnReader().read(new Opening.Refused(refusal), SmallPlan.FY2021));
		CheckedReturns checked = check();
		assertThat(answer(checked, "2").actual()).isInstanceOf(Actual.HeldBack.class);
		assertThat(submission(checked, "財政課")).isEqualTo(
				new Submission("財政課", SubmissionStatus.RETURNED, List.of("財政課.xlsx"), Optional.empty(), 1, 0, 0));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			元の実績, 再掲の実績, 指摘
			24,       23,         K18
			24,       24.0,       ''
			24,       約24,       ''
			24,       該当なし,   ''
			該当なし, 24,         ''
			""")
	void relistedItemsAreComparedByTheirValues(String original, String relisted, String code) {
		send("a.xlsx", "市民協働推進課", row("1", "", "", "", "", original, "", "育成した", "理由"),
				row("7", "", "", "", "", relisted, "", "育成した", "理由"));
		assertThat(codes(check(), IndicatorId.of("7", "")).contains("K18")).isEqualTo(!code.isEmpty());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			初めの提出,   後の提出, 指摘,              対応済,  提出状況
			読めない,     すべて,   F02 参考,          F02,     受理
			別の年度,     すべて,   '',                K21,     受理
			知らない番号, すべて,   K01 参考,          K02,     受理
			知らない番号, 番号6,    K02 誤り・K01 確認, '',      差戻し
			二重の番号2,  番号2,    '',                K02 K02, 受理
			読めない,     読めない, F02 誤り・F02 誤り, '',      差戻し
			""")
	void aFileThatANewerOneReplacesIsSettled(String first, String then, String open, String settled, String status) {
		this.returns.add(financeFile("財政課.xlsx", "2022-05-10", first));
		this.returns.add(financeFile("財政課_訂正.xlsx", "2022-05-12", then));
		CheckedReturns checked = check();
		assertThat(checked.findings()
			.stream()
			.map((finding) -> finding.code() + " " + finding.severity().label())
			.toList()).isEqualTo(open.isEmpty() ? List.of() : List.of(open.split("・")));
		assertThat(checked.settled()).extracting((finding) -> finding.code().name())
			.isEqualTo(settled.isEmpty() ? List.of() : List.of(settled.split(" ")));
		assertThat(submission(checked, "財政課").status().label()).isEqualTo(status);
	}

	private static DepartmentReturn financeFile(String name, String day, String what) {
		String two = row("2", "", "", "", "", "98%", "", "徴収した", "");
		String six = row("6", "①", "", "", "", "104", "", "調べた", "");
		String also = row("6", "②", "", "", "", "32", "", "調べた", "");
		return switch (what) {
			case "読めない" -> new ReturnReader().read(
					new Opening.Refused(
							Finding.ofFile(FindingCode.F02, "", SourceLocation.file(name), "読めません。", "直してください。")),
					SmallPlan.FY2021);
			case "別の年度" -> withStamp(sent(name, "財政課", day, "", two, six, also), "small", 2020, "1");
			case "知らない番号" -> sent(name, "財政課", day, "", two, six, also, row("999", "", "", "", "", "5", "", "書いた", ""));
			case "二重の番号2" -> sent(name, "財政課", day, "", two, two, six, also);
			case "番号2" -> sent(name, "財政課", day, "", two);
			case "番号6" -> sent(name, "財政課", day, "", row("6", "①", "", "", "", "107", "", "調べた", ""));
			default -> sent(name, "財政課", day, "", two, six, also);
		};
	}

	@Test
	void relistedItemWithAnotherValueIsK18() {
		send("a.xlsx", "市民協働推進課", row("1", "", "", "", "", "24", "", "育成した", ""),
				row("7", "", "", "", "", "23", "", "育成した", ""));
		CheckedReturns checked = check();
		assertThat(codes(checked, IndicatorId.of("7", ""))).containsExactly("K18");
		assertThat(answer(checked, "7").actual()).isInstanceOf(Actual.HeldBack.class);
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.Measured.class);
	}

	@Test
	void aPendingValueIsUsedAndAskedFor() {
		send("a.xlsx", "市民協働推進課", row("1", "", "", "", "", "集計中", "", "育成した", ""));
		CheckedReturns checked = check();
		assertThat(codes(checked, IndicatorId.of("1", ""))).containsExactly("K19");
		assertThat(answer(checked, "1").actual()).isInstanceOf(Actual.Pending.class);
	}

	@Test
	void lastYearsWordsAgainAreK16() {
		this.earlier = new AnswerBook(List.of(new Answer(IndicatorId.of("3", ""), FiscalYear.of(2020),
				new Actual.Blank(), "", "市民協働推進課", "加入促進", "", "", SourceLocation.NONE)));
		send("a.xlsx", "市民協働推進課", row("3", "", "", "", "", "", "◎", "加入促進", ""));
		assertThat(codes(check(), IndicatorId.of("3", ""))).containsExactly("K16");
	}

	@Test
	void aRowLeftBlankIsNoAnswerWhoseWordsAreMissing() {
		send("a.xlsx", "市民協働推進課", row("3", "", "◎", "", "", "", "", "", ""));
		assertThat(codes(check(), IndicatorId.of("3", ""))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 実績 | 段階   | 自己評価   | 保持するもの | 指摘
			3    |      | ◎     | 一部達成   | PARTLY       |
			3    |      | ◎     | 　達成　   | ACHIEVED     |
			3    |      | ◎     |            |              |
			3    |      | ◎     | 概ね達成   |              | K04 確認
			3    |      | 完璧   | 達成       |              | K04 誤り
			3    |      |        | 未達成     | NOT_ACHIEVED |
			1    | 24   |        | 達成       | ACHIEVED     |
			""")
	void selfAssessmentsBesideTheActualAreKept(String number, String actual, String stage, String own, String kept,
			String code) {
		RawSheet sheet = RawCells.sheet("調査票",
				"担当課|市民協働推進課\n番号|実績|段階|自己評価|実施内容\n" + row(number, actual, stage, own, "取り組んだ"));
		this.returns.add(new ReturnReader().read(
				new Opening.Opened(new RawWorkbook("a.xlsx", "", Optional.empty(), false, List.of(sheet))),
				SmallPlan.FY2021));
		CheckedReturns checked = check();
		assertThat(answer(checked, number).selfAssessment().map(Enum::name)).isEqualTo(Optional.ofNullable(kept));
		assertThat(checked.findings()
			.stream()
			.filter((finding) -> finding.indicator().equals(Optional.of(IndicatorId.of(number, ""))))
			.map((finding) -> finding.code() + " " + finding.severity().label()))
			.isEqualTo((code == null) ? List.of() : List.of(code));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 自己評価 | 指摘
			9    | 達成     |
			9    |          | K20
			9    | 概ね達成 | K04
			""")
	void aSelfAssessmentThatIsAskedForIsMissed(String number, String own, String code) {
		PlanRegister asking = PlanFixtures.register()
			.with(PlanFixtures.indicator(number).stages("· · · ·").selfAssessed().build())
			.build();
		RawSheet sheet = RawCells.sheet("調査票", "担当課|財政課\n番号|段階|自己評価|実施内容\n" + row(number, "◎", own, "取り組んだ"));
		DepartmentReturn sent = new ReturnReader().read(
				new Opening.Opened(new RawWorkbook("a.xlsx", "", Optional.empty(), false, List.of(sheet))),
				SmallPlan.FY2021);
		CheckedReturns checked = new ReturnCheck(asking).check(SmallPlan.FY2021, List.of(sent), this.earlier);
		assertThat(codes(checked, IndicatorId.of(number, ""))).isEqualTo((code == null) ? List.of() : List.of(code));
	}

	/** 照合値 tells whether the cell was changed since the form went out. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			前年度の回答 | 前年度の記載 | 前年度実績の欄 | 照合値       | 指摘
			98.2         | 98.2%        | 98.5%          | なし         | 前年度実績の欄が「98.5%」に書き換えられています（台帳では「98.2%」）。
			差戻し       | 982%         | 982%           | なし         |
			差戻し       | 982%         | 98.2%          | なし         | 前年度実績の欄に「98.2%」と記入されていますが、前年度の実績は確定していません（差戻し）。
			差戻し       | 982%         | 982%           | 書き換え     | 前年度実績の欄に「982%」と記入されていますが、前年度の実績は確定していません（差戻し）。
			差戻し       | 982%         | 98.2%          | 配ったまま   |
			集計中       | 集計中       | 集計中         | 配ったまま   |
			集計中       | 集計中       | 98.2%          | 書き換え     | 前年度実績の欄に「98.2%」と記入されていますが、前年度の実績は確定していません（集計中）。
			未提出       |              | 98.2%          | 書き換え     | 前年度実績の欄に「98.2%」と記入されていますが、前年度の実績は確定していません（未提出）。
			""")
	void aLastYearThatIsOpenStaysOpenWhateverTheCellSays(String actual, String printed, String cell, String held,
			String problem) {
		this.earlier = new AnswerBook(
				List.of(new Answer(IndicatorId.of("2", ""), FiscalYear.of(2020), PlanFixtures.actual(actual),
						Optional.ofNullable(printed).orElse(""), "財政課", "", "", "", SourceLocation.NONE)));
		DepartmentReturn sent = sent("a.xlsx", "財政課", "", "", row("2", "", "", cell, "", "98%", "", "徴収した", ""));
		this.returns.add(switch (held) {
			case "書き換え" -> held(sent, List.of("前年度実績"));
			case "配ったまま" -> held(sent, List.of());
			default -> sent;
		});
		List<Finding> findings = check().findings()
			.stream()
			.filter((finding) -> finding.indicator().filter(IndicatorId.of("2", "")::equals).isPresent())
			.toList();
		assertThat(findings).extracting((finding) -> finding.code() + finding.problem())
			.isEqualTo((problem == null) ? List.of() : List.of("K08" + problem));
		assertThat(findings).allMatch((finding) -> finding.remedy().startsWith("台帳の値を使いました") == actual.equals("98.2"));
	}

	@Test
	void noFindingHidesAnother() {
		send("a.xlsx", "財政課", row("6", "①", "99人", "9人", "", "10600", "", "", ""),
				row("999", "", "", "", "", "1", "", "", ""), row("1", "", "", "", "", "24", "", "", ""));
		assertThat(check().findings()).extracting((finding) -> finding.code().name())
			.contains("K02", "K03", "K06", "K08", "K09", "K16", "K20");
	}

	@Test
	void boardAndNewestSubmission() {
		this.returns.add(sent("a.xlsx", "市民協働推進課", "2022-05-10", "", row("1", "", "", "", "", "24", "", "育成した", ""),
				row("3", "", "", "", "", "", "◎", "加入促進", ""), row("7", "", "", "", "", "24", "", "育成した", "")));
		this.returns.add(sent("b.xlsx", "財政課", "2022-05-12", "", row("2", "", "", "", "", "98%", "", "徴収した", "")));
		CheckedReturns checked = check();
		assertThat(checked.newestSubmission()).contains(LocalDate.of(2022, 5, 12));
		assertThat(checked.submissions()).extracting(Submission::department)
			.containsExactly("市民協働推進課", "財政課", "企業総務課", "農業水産課");
		assertThat(checked.submissions()).extracting(Submission::status)
			.containsExactly(SubmissionStatus.ACCEPTED, SubmissionStatus.IN_QUESTION, SubmissionStatus.MISSING,
					SubmissionStatus.MISSING);
	}

	private CheckedReturns check() {
		return new ReturnCheck(this.register).check(SmallPlan.FY2021, this.returns, this.earlier);
	}

	private void send(String file, String department, String... rows) {
		this.returns.add(sent(file, department, "", "", rows));
	}

	private static DepartmentReturn sent(String file, String department, String day, String saved, String... rows) {
		RawSheet sheet = RawCells.sheet("調査票", "担当課|" + department + "\n提出日|" + Optional.ofNullable(day).orElse("")
				+ "\n" + HEADER + String.join("\n", rows));
		Optional<Instant> modified = Optional.ofNullable(saved).filter((text) -> !text.isEmpty()).map(Instant::parse);
		RawWorkbook workbook = new RawWorkbook(file, "", modified, false, List.of(sheet));
		return new ReturnReader().read(new Opening.Opened(workbook), SmallPlan.FY2021);
	}

	private static String row(String... values) {
		return String.join("|", Arrays.stream(values).map((value) -> Optional.ofNullable(value).orElse("")).toList());
	}

	private static DepartmentReturn copy(DepartmentReturn sent, String file, String sha256) {
		return new DepartmentReturn(file, sha256, sent.sheet(), sent.department(), sent.submittedOn(), sent.modified(),
				sent.planId(), sent.year(), sent.edition(), sent.formVersion(), sent.writer(), true, sent.rows(),
				sent.findings(), sent.missing());
	}

	private static DepartmentReturn held(DepartmentReturn sent, List<String> changed) {
		return new DepartmentReturn(sent.file(), "", sent.sheet(), sent.department(), sent.submittedOn(),
				sent.modified(), sent.planId(), sent.year(), sent.edition(), sent.formVersion(), sent.writer(), true,
				sent.rows().stream().map((row) -> row.changed(changed)).toList(), sent.findings(), sent.missing());
	}

	private static DepartmentReturn withStamp(DepartmentReturn sent, String plan, int year, String version) {
		return new DepartmentReturn(sent.file(), "", sent.sheet(), sent.department(), sent.submittedOn(),
				sent.modified(), plan, Optional.of(FiscalYear.of(year)), "第1回", version, "", true, sent.rows(),
				sent.findings(), sent.missing());
	}

	private Answer answer(CheckedReturns checked, String id) {
		IndicatorId wanted = IndicatorId.of(id.split("-")[0], id.contains("-") ? id.split("-")[1] : "");
		return checked.answers()
			.stream()
			.filter((answer) -> answer.indicator().equals(wanted))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> codes(CheckedReturns checked, IndicatorId id) {
		return checked.findings()
			.stream()
			.filter((finding) -> finding.indicator().filter(id::equals).isPresent())
			.map((finding) -> finding.code().name())
			.toList();
	}

	private static List<Severity> severities(CheckedReturns checked, FindingCode code) {
		return checked.findings().stream().filter((finding) -> finding.code() == code).map(Finding::severity).toList();
	}

	private static Submission submission(CheckedReturns checked, String department) {
		return checked.submissions()
			.stream()
			.filter((submission) -> submission.department().equals(department))
			.findFirst()
			.orElseThrow();
	}

}
