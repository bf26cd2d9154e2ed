package jp.annualreview.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One answer for an item of several indicators, with cells as departments write them. */
class AnswerSharesTests {

	private static final FiscalYear FY2021 = FiscalYear.of(2021);

	private static final PlanRegister PLAN = new RegisterReader().read(register().workbook());

	private final AnswerShares shares = new AnswerShares();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 実績の欄                                          | 枝番ごとの値
			8    | 15団体 (321人)                                    | 2:15団体 3:321人
			8    | 15団体                                            | 2:15団体 3:
			8    | 318人、15団体                                     | 2:15団体 3:318人
			8    | 団体数15団体 構成員318人                          | 2:15団体 3:318人
			8    | 15                                                | 不明
			8    | 15 318                                            | 不明
			8    | 15団体 14団体                                     | 不明
			8    | 集計中                                            | 2:集計中 3:集計中
			8    | －                                                | 2:－ 3:－
			8    |                                                   | 2: 3:
			12   | 時間外15人 年休取得13.2日                         | 2:15人 3:13.2日
			12   | 年休取得 13.2日 時間外 15人                       | 2:15人 3:13.2日
			12   | 13.2日 15人                                       | 2:15人 3:13.2日
			12   | 時間外 集計中 年休取得13.2日                      | 2:集計中 3:13.2日
			12   | 時間外15人年休取得13.2日                          | 不明
			12   | ①15人 ②13.2日                                     | 2:15人 3:13.2日
			12   | ①15 ②13.2                                         | 2:15 3:13.2
			12   | ①15日 ②13.2日                                     | 不明
			14   | 大綱を知っている職員 91% 内容を把握している職員 30% | 2:91% 3:30%
			14   | 内容を把握している職員 30%                        | 2: 3:30%
			14   | 91% 30%                                           | 不明
			14   | ①91% ②30%                                         | 2:91% 3:30%
			14   | 大綱 91% 内容 30%                                 | 2:91% 3:30%
			14   | 職員 91%                                          | 不明
			30   | ・常勤医師8人 ・病床149床 ・稼働率約58% ・在院日数29日 | 2:8人 3:149床 4:約58% 5:29日
			30   | 常勤医師8人、病床149床、稼働率58%、在院日数29日    | 2:8人 3:149床 4:58% 5:29日
			16   | 令和3年12月                                       | 2:令和3年12月
			16   | 令和3年12月20日に令和4年度組織の方向性を確定       | 2:令和3年12月20日に令和4年度組織の方向性を確定
			""")
	void givesEachIndicatorItsPart(String number, String cell, String parts) {
		List<AnswerShares.Share> found = shares(number, "実施", Objects.toString(cell, ""));
		boolean undivided = found.stream().anyMatch((share) -> share.undivided().isPresent());
		assertThat(undivided ? "不明" : figures(found)).isEqualTo(parts);
		assertThat(found.getFirst().row().stage().text()).isEqualTo("実施");
		assertThat(found).allSatisfy((share) -> assertThat(share.row().activity().text()).isEqualTo("取り組んだ"));
		assertThat(found).extracting(AnswerShares.Share::first).startsWith(true).containsOnlyOnce(true);
	}

	@Test
	void findsTheStageUnderTheFigureWhereAListHasNoOtherColumn() {
		List<AnswerShares.Share> found = shares("12", "", "実施");
		assertThat(found.getFirst().row().stage().text()).isEqualTo("実施");
		assertThat(figures(found)).isEqualTo("2: 3:");
	}

	@Test
	void givesANumericCellOnlyToTheOneItCanMean() {
		ReturnRow row = row("16", "", RawCells.day("2021-12-10"));
		assertThat(shares.of(row, item("16")).getLast().row().actual().text()).isEqualTo("2021-12-10");
		assertThat(shares.of(row("8", "実施", RawCells.number("15")), item("8")))
			.extracting(AnswerShares.Share::undivided)
			.filteredOn(Optional::isPresent)
			.hasSize(2);
	}

	@Test
	void holdsBackWhatCannotBeDividedAndSaysWhatToDo() {
		CheckedReturns checked = check("番号|枝番|実績|段階|実施内容\n12||時間外15人年休取得13.2日|実施|取り組んだ");
		assertThat(actuals(checked, "12")).containsExactly("1=Staged", "2=HeldBack", "3=HeldBack");
		assertThat(checked.findings()).filteredOn((finding) -> finding.code() == FindingCode.K04)
			.hasSize(2)
			.extracting(Finding::remedy)
			.allSatisfy((remedy) -> assertThat(remedy).contains("「時間外○○人 年休取得○○日」"));
	}

	@Test
	void countsAnAnswerInTheListFormLikeOneOnACard() {
		CheckedReturns checked = check("番号|枝番|実績|段階|実施内容\n12||時間外15人 年休取得13.2日|実施|");
		assertThat(actuals(checked, "12")).containsExactly("1=Staged", "2=Measured", "3=Measured");
		assertThat(checked.findings()).extracting(Finding::code).containsOnlyOnce(FindingCode.K16);
	}

	@Test
	void letsRowsWithBranchStandBesideProseForTheWholeItem() {
		CheckedReturns checked = check("番号|枝番|実績|段階|実施内容\n12||||全体の取組\n12|2|15||\n12|3|13.2||");
		assertThat(actuals(checked, "12")).containsExactly("1=Blank", "2=Measured", "3=Measured");
		assertThat(checked.findings()).extracting(Finding::code).doesNotContain(FindingCode.K02);
	}

	@Test
	void reportsAnIndicatorAnsweredTwice() {
		CheckedReturns checked = check("番号|枝番|実績|段階|実施内容\n12||時間外15人 年休取得13.2日|実施|書いた\n12|2|16||書いた");
		assertThat(actuals(checked, "12")).containsExactly("1=Staged", "2=HeldBack", "3=Measured");
		assertThat(checked.findings()).extracting(Finding::code).contains(FindingCode.K02);
	}

	private static List<String> actuals(CheckedReturns checked, String number) {
		return checked.answers()
			.stream()
			.filter((answer) -> answer.indicator().item().value().equals(number))
			.collect(Collectors.toMap((answer) -> answer.indicator().branch(), Answer::actual, (one, two) -> one,
					TreeMap::new))
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue().getClass().getSimpleName())
			.toList();
	}

	private static CheckedReturns check(String list) {
		RawWorkbook workbook = RawCells.workbook("職員課.xlsx", RawCells.sheet("調査票", "担当課|職員課\n" + list));
		return new ReturnCheck(PLAN).check(FY2021,
				List.of(new ReturnReader().read(new Opening.Opened(workbook), FY2021)), new AnswerBook(List.of()));
	}

	private List<AnswerShares.Share> shares(String number, String stage, String actual) {
		return this.shares.of(row(number, stage, RawCells.text(actual)), item(number));
	}

	private static ReturnRow row(String number, String stage, RawCell actual) {
		return ReturnRow.of("調査票", 2, Map.of(ReturnColumn.NUMBER, RawCells.text(number), ReturnColumn.STAGE,
				RawCells.text(stage), ReturnColumn.ACTUAL, actual, ReturnColumn.ACTIVITY, RawCells.text("取り組んだ")));
	}

	private static Item item(String number) {
		return PLAN.item(new ItemNumber(number)).orElseThrow();
	}

	private static String figures(List<AnswerShares.Share> found) {
		return found.stream()
			.filter((share) -> share.indicator().stages().isEmpty())
			.map((share) -> share.indicator().id().branch() + ":" + share.row().actual().text())
			.collect(Collectors.joining(" "));
	}

	private static RegisterBlocks register() {
		return new RegisterBlocks().without("総括")
			.without("目標改訂")
			.without("過年度実績")
			.without("効果額")
			.without("委員意見")
			.without("年度目標")
			.with("部署", "名称\n職員課\n")
			.with("取組事項", """
					番号 | 体系コード | 名称 | 担当課
					8 | 1-1 | 道路アダプト | 職員課
					12 | 1-1 | 働き方改革 | 職員課
					14 | 1-1 | 大綱の浸透 | 職員課
					16 | 1-1 | 組織の見直し | 職員課
					30 | 1-1 | 病院事業 | 職員課
					""")
			.with("指標", """
					番号 | 枝番 | 指標名 | 種類 | 単位 | 方向 | 段階基準 | 2019 | 2020 | 2021 | 2022
					8 | 1 | 進捗状況 | 段階 | | | 検討・実施・達成 | | 実施 | 実施 | 実施
					8 | 2 | 登録団体数 | 数値 | 団体 | 増 | | | 14団体 | 16団体 | 16団体
					8 | 3 | 登録団体の構成員数 | 数値 | 人 | 増 | | | | | 320人
					12 | 1 | 進捗状況 | 段階 | | | 検討・実施・達成 | | 実施 | 実施 | 実施
					12 | 2 | 時間外 | 数値 | 人 | 減 | | | 20人 | 15人 | 10人
					12 | 3 | 年休取得 | 数値 | 日 | 増 | | | 13.0日 | 13.5日 | 14.0日
					14 | 1 | 進捗状況 | 段階 | | | 検討・実施・達成 | | 実施 | 実施 | 実施
					14 | 2 | 大綱を知っている職員 | 数値 | % | 増 | | | 91% | 92% | 93%
					14 | 3 | 内容を把握している職員 | 数値 | % | 増 | | | 30% | 35% | 40%
					16 | 1 | 進捗状況 | 段階 | | | 検討・実施・達成 | | 実施 | 実施 | 実施
					16 | 2 | 確定する時期 | 期日 | | | | | 12月までに確定 | 12月までに確定 | 12月までに確定
					30 | 1 | 進捗状況 | 段階 | | | 検討・実施・達成 | | 実施 | 実施 | 実施
					30 | 2 | 常勤医師 | 数値 | 人 | 増 | | | 9人 | 9人 | 9人
					30 | 3 | 病床 | 数値 | 床 | 減 | | | 149床 | 149床 | 149床
					30 | 4 | 稼働率 | 数値 | % | 増 | | | 約60% | 約60% | 約60%
					30 | 5 | 在院日数 | 数値 | 日 | 増 | | | 30日 | 30日 | 30日
					""")
			.with("段階", """
					基準名 | 順序 | 記号 | 意味
					検討・実施・達成 | 1 | 検討 | 検討
					検討・実施・達成 | 2 | 実施 | 実施
					検討・実施・達成 | 3 | 達成 | 達成
					""");
	}

}
