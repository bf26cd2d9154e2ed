package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CardReturnTests {

	private static final FiscalYear FY2021 = FiscalYear.of(2021);

	private static final FormLayout LAYOUT = new FormLayout(List.of(field("番号", "番号", FieldPlace.RIGHT),
			new FormField("番号", List.of(), FieldPlace.SHEET_NAME, false), field("担当課", "担当課", FieldPlace.RIGHT),
			field("提出日", "提出日", FieldPlace.RIGHT), field("記入者", "記入者", FieldPlace.RIGHT),
			field("段階", "進捗状況（実績）", FieldPlace.BY_YEAR), field("実績", "数値（実績）", FieldPlace.BY_YEAR),
			field("実施内容", "取組実績", FieldPlace.BY_YEAR), field("未達成の理由・今後の対応", "未達成の理由", FieldPlace.BY_YEAR)));

	private static final FormLayout HEADINGS = new FormLayout(
			List.of(field("実績", "成果（{年度}）", FieldPlace.COLUMN), field("実施内容", "取組の状況", FieldPlace.COLUMN)));

	private final ReturnReader reader = new ReturnReader();

	@Test
	void takesTheColumnOfTheYearUnderReview() {
		DepartmentReturn read = read(page("12"), page("30"));
		assertThat(read.findings()).isEmpty();
		assertThat(List.of(read.department(), read.writer(), read.sheet())).containsExactly("職員課", "安中 花子", "12");
		assertThat(read.submittedOn()).contains(LocalDate.of(2022, 5, 20));
		assertThat(read.rows()).extracting(ReturnRow::number).containsExactly("12", "30");
		ReturnRow row = read.rows().getLast();
		assertThat(List.of(row.sheet(), row.branch(), row.stage().text(), row.actual().text(), row.activity().text()))
			.containsExactly("30", "", "実施", "時間外15人 年休取得13.2日", "管理職に呼び掛けた");
		assertThat(row.actual().address()).isEqualTo("D8");
		assertThat(row.reason().isEmpty()).isTrue();
	}

	@Test
	void prefersTheNumberOnTheCardToTheNameOfItsSheet() {
		RawSheet copied = new Merged().row(1, "番号", "12")
			.row(2, "年度", "R2", "R3")
			.row(3, "進捗状況（実績）", "検討", "実施")
			.sheet("12 (2)");
		assertThat(read(copied).rows()).extracting(ReturnRow::number).containsExactly("12");
	}

	@Test
	void takesTheTitleFromASheetBeforeTheCardsOrTheStamp() {
		RawSheet cover = new Merged().row(1, "所管課", "財政課").row(2, "回答日", "令和4年5月2日").sheet("表紙");
		RawSheet card = new Merged().row(2, "年度", "R3").row(3, "進捗状況（実績）", "実施").sheet("20");
		DepartmentReturn read = read(cover, card);
		assertThat(read.department()).isEqualTo("財政課");
		assertThat(read.submittedOn()).contains(LocalDate.of(2022, 5, 2));
		RawSheet stamp = RawCells.sheet("_form", "担当課|収納課\n年度|2021\n計画ID|annaka");
		assertThat(read(card, stamp).department()).isEqualTo("収納課");
		assertThat(read(card, stamp).year()).contains(FY2021);
	}

	@Test
	void saysWhereTheYearIsMissing() {
		RawSheet old = new Merged().row(1, "年度", "R元", "R2").row(2, "進捗状況（実績）", "検討", "実施").sheet("12");
		assertThat(read(old).findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.code()).isEqualTo(FindingCode.K21))
			.extracting(Finding::problem)
			.isEqualTo("2021年度の欄が見つかりません。");
	}

	@Test
	void readsTheListFormWhereADepartmentSendsOne() {
		RawSheet list = RawCells.sheet("調査票", "担当課|職員課\n番号|枝番|実績|段階\n12|2|15|");
		assertThat(read(list).rows()).extracting(ReturnRow::number, ReturnRow::branch, ReturnRow::sheet)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("12", "2", "調査票"));
	}

	@Test
	void knowsTheHeadingsOfTheCitysOwnList() {
		RawSheet list = RawCells.sheet("一覧", "担当課|税務課\n番号|成果（令和3年度）|取組の状況\n1|99.1|早めに催告した");
		DepartmentReturn read = this.reader.read(new Opening.Opened(RawCells.workbook("税務課.xlsx", list)), FY2021,
				HEADINGS);
		assertThat(read.rows()).extracting((row) -> row.actual().text() + row.activity().text())
			.containsExactly("99.1早めに催告した");
		assertThat(this.reader.read(new Opening.Opened(RawCells.workbook("税務課.xlsx", list)), FY2021).readable())
			.isFalse();
	}

	@Test
	void reportsHiddenAndStruckAnswersWithTheirSheet() {
		RawCell struck = new RawCell(1, "B2", new CellContent.Text("実施"), false, false, true);
		RawSheet card = new RawSheet(
				"12", false, List.of(
						new RawRow(1,
								List.of(RawCells.at(0, 1, new CellContent.Text("年度")),
										RawCells.at(1, 1, new CellContent.Text("R3")))),
						new RawRow(2, List.of(RawCells.at(0, 2, new CellContent.Text("進捗状況（実績）")), struck))),
				List.of(Aside.shape("テキストボックスの文")));
		assertThat(read(card).findings()).extracting((finding) -> finding.location().sheet() + finding.value())
			.containsExactlyInAnyOrder("12実施", "12テキストボックスの文");
	}

	private DepartmentReturn read(RawSheet... sheets) {
		return this.reader.read(new Opening.Opened(RawCells.workbook("職員課.xlsx", sheets)), FY2021, LAYOUT);
	}

	private static RawSheet page(String name) {
		return new Merged().row(1, "② 働き方改革の推進")
			.row(2, "担当課", "職員課", "提出日", "令和4年5月20日", "記入者", "安中 花子")
			.box(4, 1, 6, 1, "年次計画")
			.row(4, "", "年度", "令和2年度", "令和3年度", "令和4年度")
			.row(5, "", "進捗状況", "実施", "実施", "実施")
			.row(6, "", "数値", "時間外20人 年休取得13.0日", "時間外15人 年休取得13.5日", "時間外10人 年休取得14.0日")
			.box(7, 1, 10, 1, "実績")
			.row(7, "", "進捗状況（実績）", "実施", "実施")
			.row(8, "", "数値（実績）", "時間外19人 年休取得12.8日", "時間外15人 年休取得13.2日")
			.row(9, "", "取組実績", "要領を定めた", "管理職に呼び掛けた")
			.row(10, "", "未達成の理由", "業務が集中した", "")
			.sheet(name);
	}

	private static FormField field(String column, String label, FieldPlace place) {
		return new FormField(column, List.of(label), place, false);
	}

}
