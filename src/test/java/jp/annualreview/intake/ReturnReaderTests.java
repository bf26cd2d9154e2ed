package jp.annualreview.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnReaderTests {

	private static final FiscalYear FY2021 = FiscalYear.of(2021);

	private static final String FORM = """
			行政改革実施計画 調査票
			計画名 | 行政改革実施計画
			年度 | 2021
			担当課 | 財政課
			提出日 | 令和4年5月10日
			記入者 | 金沢 太郎
			番号|枝番|取組事項名|指標名|単位|目標|前年度実績|実績|段階|自己評価|実施内容|未達成の理由・今後の対応|備考
			6|①|財政の健全化|指標6|人|110人|105人|112||達成|研修を行った|なし|【コロナ】
			7||再掲||||||◎||||
			※ 記入は太枠内のみ
			""";

	private static final RawSheet STAMP = RawCells.sheet("_form", """
			項目 | 値
			計画ID | small
			年度 | 2021
			担当課 | 財政課
			版 | 第1回
			様式版 | 1
			照合値 | abc
			""");

	private final ReturnReader reader = new ReturnReader();

	@Test
	void formIsReadWithTitleBlockStampAndEveryColumn() {
		DepartmentReturn read = read("財政課.xlsx", RawCells.sheet("調査票", FORM), STAMP);
		assertThat(read.findings()).isEmpty();
		assertThat(List.of(read.department(), read.writer(), read.planId(), read.edition(), read.formVersion()))
			.containsExactly("財政課", "金沢 太郎", "small", "第1回", "1");
		assertThat(read.submittedOn()).contains(LocalDate.of(2022, 5, 10));
		assertThat(read.year()).contains(FY2021);
		assertThat(read.rows()).hasSize(2);
		ReturnRow row = read.rows().getFirst();
		assertThat(Stream
			.of(row.itemName(), row.indicatorName(), row.unit(), row.target(), row.lastActual(), row.actual(),
					row.assessment(), row.activity(), row.reason(), row.remark())
			.map(RawCell::text))
			.containsExactly("財政の健全化", "指標6", "人", "110人", "105人", "112", "達成", "研修を行った", "なし", "【コロナ】");
		assertThat(row.number() + row.branch()).isEqualTo("6①");
		assertThat(row.stage().isEmpty()).isTrue();
		assertThat(row.stage().address()).isEqualTo("I8");
		assertThat(read.rows().getLast().stage().text()).isEqualTo("◎");
	}

	@Test
	void documentPropertyAndHashComeAlong() {
		Instant saved = Instant.parse("2022-05-10T08:15:30Z");
		RawWorkbook workbook = new RawWorkbook("a.xlsx", "f".repeat(64), Optional.of(saved), false,
				List.of(RawCells.sheet("調査票", FORM)));
		DepartmentReturn read = this.reader.read(new Opening.Opened(workbook), FY2021);
		assertThat(read.modified()).contains(saved);
		assertThat(read.sha256()).isEqualTo("f".repeat(64));
		assertThat(read.planId() + read.edition() + read.formVersion()).isEmpty();
	}

	@Test
	void macrosAreNamedAndTheAnswersCount() {
		RawWorkbook workbook = new RawWorkbook("a.xlsm", "f".repeat(64), Optional.empty(), true,
				List.of(RawCells.sheet("調査票", FORM)));
		DepartmentReturn read = this.reader.read(new Opening.Opened(workbook), FY2021);
		assertThat(read.rows()).isNotEmpty();
		assertThat(read.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.NOTE);
			assertThat(finding.problem()).contains("マクロ", "実行せず");
		});
	}

	static Stream<Arguments> synonyms() {
		return WordTable.load("return-headers.txt").rows().stream().map((row) -> Arguments.of(row.toArray()));
	}

	@ParameterizedTest
	@MethodSource("synonyms")
	void everySynonymFindsItsColumn(String heading, String word) {
		for (String year : List.of("2021年度", "2021", "R3", "令和3年度", "令和３年")) {
			String before = year.replace("2021", "2020").replace("R3", "R2").replace("3", "2").replace("３", "2");
			String header = word.replace("{年度}", year).replace("{前年度}", before);
			DepartmentReturn read = read("a.xlsx",
					RawCells.sheet("回答", others(heading) + "|" + header + "\n" + values(heading)));
			assertThat(value(read.rows().getFirst(), ReturnColumn.headed(heading))).as(header).isEqualTo("値");
			if (!word.contains("年度}")) {
				break;
			}
		}
	}

	/** What a header row needs beside the column under test. */
	private static String others(String heading) {
		return (heading.equals("番号") ? "行" : "番号") + "|"
				+ (heading.equals("実績") ? "行" : heading.equals("段階") ? "行" : "実績") + "|"
				+ (heading.equals("備考") ? "行" : "備考");
	}

	private static String values(String heading) {
		return (heading.equals("番号") ? "" : "1") + "|1|記|値";
	}

	private static String value(ReturnRow row, ReturnColumn column) {
		return switch (column) {
			case NUMBER -> row.number();
			case BRANCH -> row.branch();
			case ITEM -> row.itemName().text();
			case INDICATOR -> row.indicatorName().text();
			case UNIT -> row.unit().text();
			case TARGET -> row.target().text();
			case LAST_ACTUAL -> row.lastActual().text();
			case ACTUAL -> row.actual().text();
			case STAGE -> row.stage().text();
			case ASSESSMENT -> row.assessment().text();
			case ACTIVITY -> row.activity().text();
			case REASON -> row.reason().text();
			case REMARK -> row.remark().text();
			case EFFECT_ONCE -> row.effectOnce().text();
			case EFFECT_RECURRING -> row.effectRecurring().text();
		};
	}

	static Stream<Arguments> labels() {
		return WordTable.load("title-labels.txt").rows().stream().map((row) -> Arguments.of(row.toArray()));
	}

	@ParameterizedTest
	@MethodSource("labels")
	void everyTitleLabelFindsItsValue(String label, String word) {
		TitleBlock beside = new TitleBlock(RawCells.sheet("s", word + "|値\n番号|実績"), 2);
		TitleBlock inside = new TitleBlock(RawCells.sheet("s", word + "：値\n番号|実績"), 2);
		TitleBlock blank = new TitleBlock(RawCells.sheet("s", word + "|担当課\n番号|実績"), 2);
		assertThat(beside.text(label)).isEqualTo("値");
		assertThat(inside.text(label)).isEqualTo("値");
		assertThat(blank.text(label)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			1列目  | 2列目          | 3列目          | 実績の列
			No. | 令和２年度実績 | 令和３年度実績 | 3
			項番 | R2実績 | R3実績                 | 3
			番 号 | 前年度実績 | 2021年度\t実績     | 3
			""")
	void theYearInAHeaderTellsThisYearFromLast(String number, String before, String now, int column) {
		ReturnHeaders.Header header = new ReturnHeaders(FY2021)
			.find(RawCells.sheet("s", List.of(List.of("表"), List.of(number, before, now))))
			.orElseThrow();
		assertThat(header.row()).isEqualTo(2);
		assertThat(header.columns().get(ReturnColumn.ACTUAL)).isEqualTo(column - 1);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			提出日, 読み取り
			2022/5/10, 2022-05-10
			令和4年5月10日, 2022-05-10
			R4.5.10, 2022-05-10
			5月10日, 2022-05-10
			近日中,
			""")
	void submissionDays(String written, String day) {
		DepartmentReturn read = read("a.xlsx", RawCells.sheet("調査票", FORM.replace("令和4年5月10日", written)));
		assertThat(read.submittedOn().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(day));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 読み取り
			2020, 2020
			令和3年度, 2021
			R元, 2019
			いつか,
			""")
	void yearOfTheTitleBlockWithoutAStamp(String written, Integer year) {
		DepartmentReturn read = read("a.xlsx", RawCells.sheet("調査票", FORM.replace("年度 | 2021", "年度 | " + written)));
		assertThat(read.year().map(FiscalYear::value)).isEqualTo(Optional.ofNullable(year));
	}

	@Test
	void withoutAHeaderTheFileIsF06() {
		DepartmentReturn read = read("a.xlsx", RawCells.sheet("表紙", "進捗状況調査|\n番号|名称"));
		assertThat(read.readable()).isFalse();
		assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.F06);
	}

	@Test
	void aRefusalStaysWithItsFile() {
		Finding refusal = Finding.ofFile(FindingCode.F02, "", SourceLocation.file("財政課.xlsx"), "p", "r");
		DepartmentReturn read = this.reader.read(new Opening.Refused(refusal), FY2021);
		assertThat(read.file()).isEqualTo("財政課.xlsx");
		assertThat(read.findings()).containsExactly(refusal);
	}

	@Test
	void whatNobodySeesIsReported() {
		RawSheet form = RawCells.sheet("調査票", FORM);
		RawRow row = form.rows().get(7);
		List<RawCell> cells = row.cells()
			.stream()
			.map((cell) -> new RawCell(cell.column(), cell.address(), cell.content(), false, cell.column() == 7,
					cell.column() == 10))
			.toList();
		List<RawRow> rows = form.rows().stream().map((each) -> (each == row) ? new RawRow(8, cells) : each).toList();
		DepartmentReturn read = read("a.xlsx",
				new RawSheet("調査票", false, rows,
						List.of(Aside.shape("ここも読んで"), Aside.note("J8", "係長", "確定は7月"),
								Aside.note("J9", Finding.NOTE_AUTHOR, "前回の指摘"))),
				new RawSheet("控え", true, form.rows(), List.of()), RawCells.sheet("第二係", FORM));
		assertThat(read.findings())
			.extracting((finding) -> finding.code() + finding.location().sheet() + finding.location().cell())
			.containsExactlyInAnyOrder("K22調査票", "K22調査票J8", "K22控え", "K22第二係", "K22調査票H8", "K22調査票K8");
	}

	private DepartmentReturn read(String file, RawSheet... sheets) {
		return this.reader.read(new Opening.Opened(RawCells.workbook(file, sheets)), FY2021);
	}

}
