package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.workbook.Styles;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables, names, links, colours and pages of 進捗状況報告書.xlsx. */
class WorkbookMakeUpTests {

	private static final ReviewReport REPORT = ReportFixtures.closing();

	@TempDir
	static Path folder;

	private static XSSFWorkbook workbook;

	@BeforeAll
	static void write() throws IOException {
		new ExcelReportWriter().write(DocumentComposer.of(REPORT), folder);
		workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("進捗状況報告書.xlsx")));
	}

	@AfterAll
	static void close() throws IOException {
		workbook.close();
	}

	@Test
	void everyListIsATableWithAFilterAndDifferentHeadings() {
		List<XSSFTable> tables = sheets().flatMap((sheet) -> sheet.getTables().stream()).toList();
		assertThat(tables).extracting(XSSFTable::getName)
			.containsExactlyInAnyOrder("方針別一覧", "担当課別一覧", "重点項目一覧", "変動一覧", "未達成一覧", "未確定一覧", "計画変更一覧", "全項目一覧",
					"総括指標一覧", "提出状況一覧", "訂正確認一覧", "評価結果", "評価結果_取組事項", "効果額", "計画期間総括", "指摘一覧");
		assertThat(tables).allSatisfy((table) -> {
			assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
			assertThat(table.getColumns()).extracting((column) -> column.getName()).doesNotHaveDuplicates();
			assertThat(table.getXSSFSheet().getMergedRegions())
				.noneMatch((merged) -> merged.intersects(new CellRangeAddress(table.getStartRowIndex(),
						table.getEndRowIndex(), table.getStartColIndex(), table.getEndColIndex())));
			assertThat(table.getXSSFSheet().getPaneInformation().getHorizontalSplitPosition())
				.isEqualTo((short) (table.getStartRowIndex() + 1));
		});
	}

	@Test
	void noMergedCellsOverlap() {
		assertThat(sheets()).allSatisfy((sheet) -> {
			List<CellRangeAddress> merged = sheet.getMergedRegions();
			for (int at = 0; at < merged.size(); at++) {
				CellRangeAddress one = merged.get(at);
				assertThat(merged.subList(at + 1, merged.size())).noneMatch(one::intersects);
			}
		});
	}

	@Test
	void aColumnOnlyStandsInAListWhereItSaysSomething() {
		for (XSSFTable table : List.of(table("未達成一覧"), table("未確定一覧"), table("重点項目一覧"))) {
			assertThat(IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex()))
				.allMatch((column) -> IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
					.mapToObj((row) -> table.getXSSFSheet().getRow(row).getCell(column))
					.anyMatch((cell) -> !cell.toString().isEmpty()));
		}
	}

	@Test
	void gradesAreColouredByConditionsNotByHand() {
		XSSFSheet sheet = workbook.getSheet("未達成");
		var formats = sheet.getSheetConditionalFormatting();
		String column = CellReference.convertNumToColString(headings(table("未達成一覧")).indexOf("評価"));
		assertThat(formats.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString())
			.isEqualTo(column + "4:" + column + (sheet.getLastRowNum() + 1));
		assertThat(formats.getConditionalFormattingAt(1).getRule(0).getFormula1())
			.isEqualTo("EXACT(RIGHT(\" \"&LEFT(#4,FIND(CHAR(10),#4&CHAR(10))-1),3),\" AA\")".replace("#", column));
		assertThat(
				formats.getConditionalFormattingAt(1).getRule(0).getPatternFormatting().getFillBackgroundColorColor())
			.isEqualTo(Styles.colour("0B3C6F"));
	}

	@Test
	void linksLeadFromTheCountsAndListsToTheItems() {
		XSSFCell policy = workbook.getSheet("方針別").getRow(3).getCell(0);
		assertThat(target(policy).getNumericCellValue())
			.isEqualTo(Double.parseDouble(REPORT.items().getFirst().number()));
		XSSFTable missed = table("未達成一覧");
		XSSFCell number = missed.getXSSFSheet()
			.getRow(missed.getStartRowIndex() + 1)
			.getCell(headings(missed).indexOf("番号"));
		assertThat(target(number).getNumericCellValue()).isEqualTo(number.getNumericCellValue());
		XSSFCell department = workbook.getSheet("担当課別").getRow(3).getCell(0);
		assertThat(target(department).toString()).isEqualTo(department.toString());
		assertThat(target(target(department))).isEqualTo(department);
	}

	private static List<String> headings(XSSFTable table) {
		return table.getColumns().stream().map((column) -> column.getName().replace("_x000a_", "\n")).toList();
	}

	@Test
	void everyLinkInsideTheWorkbookLeadsToACell() {
		List<XSSFHyperlink> links = sheets().flatMap((sheet) -> sheet.getHyperlinkList().stream()).toList();
		assertThat(links).hasSizeGreaterThan(60).allSatisfy((link) -> {
			CellReference place = new CellReference(link.getAddress());
			assertThat(workbook.getSheet(place.getSheetName()).getLastRowNum()).as(link.getAddress())
				.isGreaterThanOrEqualTo(place.getRow());
		});
		assertThat(sheets().skip(1)
			.filter((sheet) -> !sheet.getSheetName().startsWith("データ"))
			.filter((sheet) -> !sheet.getSheetName().equals("指摘"))).allSatisfy(
					(sheet) -> assertThat(sheet.getRow(0).getCell(0).getHyperlink().getAddress()).isEqualTo("'概要'!A1"));
	}

	@Test
	void namesLeadToTheFiguresTheyName() {
		assertThat(named("取組事項数").getNumericCellValue()).isEqualTo(REPORT.overview().items());
		assertThat(named("判定した取組数").getNumericCellValue()).isEqualTo(REPORT.overview().judged());
		assertThat(workbook.getProperties().getCoreProperties().getKeywords()).contains("見本市", "令和3年度");
	}

	/** A filter on one column keeps what stands in the others. */
	@Test
	void everyIndicatorHasARowWithPlanAndActualAsNumbers() {
		XSSFTable table = table("全項目一覧");
		XSSFSheet sheet = table.getXSSFSheet();
		assertThat(sheet.getMergedRegions()).isEmpty();
		List<String> headings = headings(table);
		assertThat(headings).contains("番号", "取組事項名", "R3\n計画", "R3\n実績", "R3\n評価", "達成率", "担当課");
		assertThat(table.getEndRowIndex() - table.getStartRowIndex())
			.isEqualTo(REPORT.items().stream().mapToInt((item) -> Math.max(1, item.indicators().size())).sum());
		int actual = headings.indexOf("R3\n実績");
		assertThat(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
			.mapToObj((row) -> sheet.getRow(row).getCell(actual))
			.filter((cell) -> cell.getCellType() == CellType.NUMERIC)).hasSizeGreaterThan(5);
		assertThat(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
			.mapToObj((row) -> sheet.getRow(row).getCell(headings.indexOf("番号")).getNumericCellValue())).isSorted();
	}

	@Test
	void tablesOfDataPrintInLettersThatCanBeRead() {
		assertThat(sheets().filter((sheet) -> sheet.getSheetName().startsWith("データ"))).isNotEmpty()
			.allSatisfy((sheet) -> {
				assertThat(sheet.getFitToPage()).isFalse();
				assertThat(sheet.getPrintSetup().getScale()).isGreaterThanOrEqualTo((short) 70);
				assertThat(sheet.getPrintSetup().getLeftToRight()).isTrue();
				assertThat(sheet.getRow(0).getCell(sheet.getRepeatingColumns().getLastColumn()).getStringCellValue())
					.isEqualTo("取組事項名");
			});
	}

	private static XSSFCell target(XSSFCell cell) {
		CellReference place = new CellReference(cell.getHyperlink().getAddress());
		return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
	}

	private static XSSFCell named(String name) {
		CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
		return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
	}

	private static XSSFTable table(String name) {
		return sheets().flatMap((sheet) -> sheet.getTables().stream())
			.filter((table) -> table.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<XSSFSheet> sheets() {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
	}

}
