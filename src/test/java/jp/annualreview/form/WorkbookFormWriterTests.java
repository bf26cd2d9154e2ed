package jp.annualreview.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jp.annualreview.CommittedRegister;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.workbook.WorkbookParts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of real plans: what is filled in, what may be filled in. */
class WorkbookFormWriterTests {

	private static final FormerResults LAST_YEAR = new FormerResults(Map.of(IndicatorId.of("120", ""),
			Map.of(FiscalYear.of(2020), new FormerResult("7.9%", "市債の発行を抑えました。", "")), IndicatorId.of("12", "2"),
			Map.of(FiscalYear.of(2020), new FormerResult("26人", "計画表を配りました。", "接種の業務が続きました。")),
			IndicatorId.of("12", "1"), Map.of(FiscalYear.of(2020), new FormerResult("実施", "計画表を配りました。", ""))));

	@TempDir
	Path folder;

	private static DepartmentForm form(String plan, String department) {
		return form(plan, 2021, department);
	}

	private static DepartmentForm form(String plan, int year, String department) {
		return new FormComposer(CommittedRegister.of(plan), FiscalYear.of(year), Edition.FIRST, LAST_YEAR).compose()
			.stream()
			.filter((form) -> form.head().department().equals(department))
			.findFirst()
			.orElseThrow();
	}

	private Path written(String plan, String department) throws IOException {
		return written(plan, 2021, department);
	}

	private Path written(String plan, int year, String department) throws IOException {
		Path file = this.folder.resolve(department + ".xlsx");
		new WorkbookFormWriter().write(form(plan, year, department), file);
		return file;
	}

	private static XSSFWorkbook open(Path file) throws IOException {
		return new XSSFWorkbook(Files.newInputStream(file));
	}

	private static Row row(XSSFSheet sheet, String first) {
		for (Row row : sheet) {
			if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(first)) {
				return row;
			}
		}
		throw new AssertionError(first);
	}

	private static Set<String> open(XSSFSheet sheet, Row row) {
		Set<String> open = new TreeSet<>();
		for (Cell cell : row) {
			if (!cell.getCellStyle().getLocked()) {
				open.add(cell.getAddress().formatAsString().replaceAll("[0-9]", ""));
			}
		}
		return open;
	}

	@ParameterizedTest
	@CsvSource({ "kanazawa, 2021, 財政課", "annaka, 2021, 職員課", "kanazawa2023, 2024, 行政経営課", "aomori, 2025, 財政課",
			"himi, 2023, 財務課" })
	void isWhatTheSchemasAllowAndAlwaysTheSame(String plan, int year, String department) throws Exception {
		Path file = written(plan, year, department);
		assertThat(WorkbookParts.faults(file)).isEmpty();
		byte[] first = Files.readAllBytes(file);
		assertThat(Files.readAllBytes(written(plan, year, department))).isEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 記入する列,   目標の列,             前年度の列
			120,  J M N O,      10%未満,              7.9%
			123,  J M N O,      中核市平均以下に抑制, ''
			141,  K M N O,      '',                   ''
			""")
	void opensOnlyTheCellsOfARowThatAreAskedFor(String number, String columns, String target, String lastYear)
			throws IOException {
		try (XSSFWorkbook workbook = open(written("kanazawa", "財政課"))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			Row row = row(sheet, number);
			assertThat(open(sheet, row)).containsExactly(columns.split(" "));
			assertThat(row.getCell(FormColumn.TARGET.ordinal()).getStringCellValue()).isEqualTo(target);
			assertThat(row.getCell(FormColumn.LAST_YEAR.ordinal()).getStringCellValue()).isEqualTo(lastYear);
			assertThat(sheet.getProtect()).isTrue();
			assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画         | 年度 | 担当課     | 番号          | 記入する列
			kanazawa2023 | 2024 | 行政経営課 | 15            | J M N O
			kanazawa2023 | 2024 | 行政経営課 | 17            | K M N O P Q
			kanazawa2023 | 2024 | 行政経営課 | 20            | J M N O P Q
			kanazawa2023 | 2024 | 総務課     | 4             | K M N O
			aomori       | 2025 | 財政課     | 4-(1)-02-⑤-a | K L M N O
			""")
	void amountsAndSelfAssessmentsAreAskedForWhereTheRegisterSaysSo(String plan, int year, String department,
			String number, String columns) throws IOException {
		try (XSSFWorkbook workbook = open(written(plan, year, department))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			assertThat(open(sheet, row(sheet, number))).containsExactly(columns.split(" "));
		}
	}

	@Test
	void onlyWordsMayBeWrittenWhereThePlansTargetsHaveEnded() throws IOException {
		try (XSSFWorkbook workbook = open(written("kanazawa", 2022, "福祉総務課"))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			assertThat(open(sheet, row(sheet, "10"))).containsExactly("M", "N", "O");
			assertThat(open(sheet, row(sheet, "11"))).containsExactly("J", "M", "N", "O");
		}
	}

	@Test
	void wordsThatStandForANumberCauseNoWarning() throws IOException {
		try (XSSFWorkbook workbook = open(written("kanazawa", "財政課"))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			String cell = "J" + (row(sheet, "120").getRowNum() + 1);
			assertThat(sheet.getDataValidations())
				.filteredOn((rule) -> rule.getRegions().getCellRangeAddress(0).formatAsString().equals(cell))
				.singleElement()
				.satisfies((rule) -> assertThat(rule.getValidationConstraint().getFormula1())
					.isEqualTo(("OR(ISNUMBER(%1$s),ISNUMBER(FIND(\"集計中\",%1$s)),ISNUMBER(FIND(\"該当なし\",%1$s)),"
							+ "ISNUMBER(FIND(\"把握不能\",%1$s)))")
						.formatted(cell)));
		}
	}

	@Test
	void columnsWithNothingToWriteLeaveTheirRoomToTheProse() throws IOException {
		try (XSSFWorkbook measured = open(written("himi", 2023, "財務課"));
				XSSFWorkbook staged = open(written("kanazawa", 2022, "福祉総務課"))) {
			assertThat(width(measured, FormColumn.STAGE)).isLessThan(width(staged, FormColumn.STAGE));
			assertThat(width(measured, FormColumn.ACTIVITY)).isNotEqualTo(width(staged, FormColumn.ACTIVITY));
			assertThat(total(measured)).isEqualTo(total(staged));
		}
	}

	private static int width(XSSFWorkbook workbook, FormColumn column) {
		return workbook.getSheet("調査票").getColumnWidth(column.ordinal());
	}

	private static int total(XSSFWorkbook workbook) {
		return IntStream.rangeClosed(0, FormColumn.REMARK.ordinal())
			.map((column) -> workbook.getSheet("調査票").getColumnWidth(column))
			.sum();
	}

	@ParameterizedTest
	@CsvSource({ "kanazawa2023, 2024, 行政経営課, true", "kanazawa2023, 2024, 総務課, false", "kanazawa, 2021, 財政課, false" })
	void onlyAFormWithAmountsHasColumnsForThem(String plan, int year, String department, boolean columns)
			throws IOException {
		try (XSSFWorkbook workbook = open(written(plan, year, department))) {
			List<String> headings = new ArrayList<>();
			row(workbook.getSheet("調査票"), "番号").forEach((cell) -> headings.add(cell.getStringCellValue()));
			assertThat(headings.contains("効果額（単年度）")).isEqualTo(columns);
			assertThat(headings.contains("効果額（継続）")).isEqualTo(columns);
		}
	}

	@ParameterizedTest
	@CsvSource({ "kanazawa, 2021, 財政課, true", "aomori, 2025, 財政課, false" })
	void aStageMayStayBlankOnlyWhereThePlanSetsStages(String plan, int year, String department, boolean mayBeBlank)
			throws IOException {
		try (XSSFWorkbook workbook = open(written(plan, year, department))) {
			List<String> lines = new ArrayList<>();
			workbook.getSheet("調査票").forEach((row) -> lines.add(row.getCell(0).getStringCellValue()));
			assertThat(lines).filteredOn((line) -> line.startsWith("【段階】"))
				.singleElement()
				.satisfies((line) -> assertThat(line.contains("空欄でも「継続」と読みます")).isEqualTo(mayBeBlank));
		}
	}

	@Test
	void onlyTheFirstRowOfAnItemHasRoomForItsAmounts() {
		PlanRegister himi = CommittedRegister.of("himi");
		PlanRegister register = new PlanRegister(himi.plan(), himi.meetings(), himi.policies(), himi.items(),
				himi.yearGoals(), himi.revisions(), himi.stageScales(), himi.departments(), himi.references(),
				himi.pastActuals(), List.of(new EffectAmount(new ItemNumber("6"), FiscalYear.of(2022), false,
						Optional.of(BigDecimal.TEN), Optional.empty())),
				himi.opinions(), himi.glossary(), himi.closingNotes());
		assertThat(new FormComposer(register, FiscalYear.of(2023), Edition.FIRST, LAST_YEAR).compose()
			.stream()
			.flatMap(DepartmentForm::rows)
			.filter(FormRow::effects)
			.map((row) -> row.id().toString())).containsExactly("6-1");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画         | 年度 | 担当課     | 欄               | 説明に含む
			kanazawa2023 | 2024 | 行政経営課 | 効果額（単年度） | この年度だけの効果の額です。
			kanazawa2023 | 2024 | 行政経営課 | 効果額（継続）   | この年度に新たに生じ、翌年度からも毎年続く効果の1年分の額です。
			aomori       | 2025 | 財政課     | 自己評価         | ▼の一覧（達成・一部達成・未達成）から選べます。
			aomori       | 2025 | 財政課     | 段階             | ▼の一覧（検討・準備・一部実施・実施）から選べます。
			""")
	void theCellSaysWhatIsAskedAndWarns(String plan, int year, String department, String title, String hint)
			throws IOException {
		try (XSSFWorkbook workbook = open(written(plan, year, department))) {
			assertThat(workbook.getSheet("調査票").getDataValidations())
				.filteredOn((rule) -> rule.getPromptBoxTitle().equals(title))
				.isNotEmpty()
				.allSatisfy((rule) -> {
					assertThat(rule.getPromptBoxText()).contains(hint).doesNotEndWith("…");
					assertThat(rule.getShowErrorBox()).isTrue();
					assertThat(rule.getErrorStyle()).isEqualTo(1);
				});
		}
	}

	@Test
	void checksWarnAndDoNotRefuse() throws IOException {
		try (XSSFWorkbook workbook = open(written("kanazawa", "財政課"))) {
			List<XSSFDataValidation> rules = workbook.getSheet("調査票").getDataValidations();
			assertThat(rules).filteredOn(XSSFDataValidation::getShowErrorBox)
				.isNotEmpty()
				.allSatisfy((rule) -> assertThat(rule.getErrorStyle()).isEqualTo(1));
			assertThat(rules).extracting(XSSFDataValidation::getPromptBoxText)
				.anySatisfy(
						(hint) -> assertThat(hint).startsWith("単位は「%」です。数値だけを記入してください（15.6%なら「15.6」。「15.6%」でも構いません）。"))
				.contains("年度末に到達した段階を選んでください（目標に届いたかどうかではありません）。▼の一覧（△・□・○・◎）から選べます。");
		}
	}

	@Test
	void carriesAStampNobodySees() throws IOException {
		DepartmentForm form = form("kanazawa", "財政課");
		try (XSSFWorkbook workbook = open(written("kanazawa", "財政課"))) {
			XSSFSheet stamp = workbook.getSheet("_form");
			assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(stamp)))
				.isEqualTo(SheetVisibility.VERY_HIDDEN);
			assertThat(row(stamp, "照合値").getCell(1).getStringCellValue()).isEqualTo(form.fingerprint());
			assertThat(row(stamp, "年度").getCell(1).getStringCellValue()).isEqualTo("2021");
		}
	}

	@Test
	void aChangedTargetChangesTheFingerprint() {
		assertThat(form("kanazawa", "財政課").fingerprint()).isNotEqualTo(
				new FormComposer(CommittedRegister.of("kanazawa"), FiscalYear.of(2020), Edition.FIRST, LAST_YEAR)
					.compose("財政課", form("kanazawa", "財政課").items().stream().map((item) -> item.item()).toList())
					.fingerprint());
	}

	@Test
	void opensOnACardOnlyTheColumnOfTheYear() throws IOException {
		try (XSSFWorkbook workbook = open(written("annaka", "職員課"))) {
			assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("9");
			XSSFSheet sheet = workbook.getSheet("12");
			for (String label : List.of("進捗状況（実績）", "数値（実績）", "取組実績", "未達成の理由・今後の対応", "備考")) {
				assertThat(open(sheet, row(sheet, label))).as(label).containsExactly("C");
			}
			assertThat(row(sheet, "進捗状況（実績）").getCell(1).getStringCellValue()).isEqualTo("実施");
			assertThat(row(sheet, "数値（実績）").getCell(1).getStringCellValue()).isEqualTo("時間外 26人");
			assertThat(row(sheet, "取組実績").getCell(1).getStringCellValue()).isEqualTo("計画表を配りました。");
			assertThat(row(sheet, "数値").getCell(2).getStringCellValue()).isEqualTo("時間外 15人\n年休取得 13.5日");
			assertThat(sheet.getMergedRegions()).extracting((area) -> area.formatAsString())
				.contains("B" + (row(sheet, "進捗状況").getRowNum() + 1) + ":E" + (row(sheet, "進捗状況").getRowNum() + 1));
		}
	}

	@Test
	void asksOnACardForNoFigureWhereTheItemHasNone() throws IOException {
		try (XSSFWorkbook workbook = open(written("annaka", "職員課"))) {
			XSSFSheet sheet = workbook.getSheet("9");
			assertThat(open(sheet, row(sheet, "数値（実績）"))).isEmpty();
			assertThat(open(sheet, row(sheet, "進捗状況（実績）"))).containsExactly("C");
		}
	}

}
