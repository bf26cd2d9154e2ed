package jp.annualreview.report.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;
import jp.annualreview.workbook.WorkbookParts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 進捗状況報告書.xlsx, read back. */
class ExcelReportWriterTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook-small.txt");

	enum Edition {

		SMALL, REAL, LARGE, FIRST_YEAR, EVERYTHING, CLOSING;

		ReviewReport report() {
			return switch (this) {
				case SMALL -> ReportFixtures.small();
				case REAL -> ReportFixtures.real();
				case LARGE -> ReportFixtures.large();
				case FIRST_YEAR -> ReportFixtures.firstYear();
				case EVERYTHING -> ReportFixtures.everything();
				case CLOSING -> ReportFixtures.closing();
			};
		}

	}

	@TempDir
	static Path folder;

	/** Written once for all tests that only read. */
	private static final Map<Edition, Path> WRITTEN = new EnumMap<>(Edition.class);

	private static Path write(Edition edition, String name) throws IOException {
		Path target = Files.createDirectories(folder.resolve(name));
		new ExcelReportWriter().write(DocumentComposer.of(edition.report()), target);
		return target.resolve("進捗状況報告書.xlsx");
	}

	private static Path file(Edition edition) throws IOException {
		if (!WRITTEN.containsKey(edition)) {
			WRITTEN.put(edition, write(edition, edition.name()));
		}
		return WRITTEN.get(edition);
	}

	private static XSSFWorkbook written(Edition edition) throws IOException {
		return new XSSFWorkbook(Files.newInputStream(file(edition)));
	}

	/** {@code -Dgolden=update} writes the expected text anew. */
	@Test
	void showsTheSmallPlan() throws Exception {
		String shown = WorkbookParts.projection(file(Edition.SMALL));
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(GOLDEN, shown, StandardCharsets.UTF_8);
		}
		assertThat(shown).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
	}

	@Test
	void theReportOfAPlansEndHasTheWholePeriod() throws Exception {
		assertThat(WorkbookParts.shown(file(Edition.CLOSING)).keySet()).containsSubsequence("総括", "総括_指標", "データ_総括",
				"指摘");
		assertThat(WorkbookParts.shown(file(Edition.SMALL)).keySet()).doesNotContain("総括", "総括_指標", "データ_総括");
		try (XSSFWorkbook workbook = written(Edition.CLOSING)) {
			XSSFSheet sheet = workbook.getSheet("総括_指標");
			List<String> headings = new ArrayList<>();
			sheet.getRow(2).forEach((cell) -> headings.add(cell.toString()));
			assertThat(headings).contains("R元\n目標", "R元\n実績", "R元\n評価", "最終評価");
			assertThat(sheet.getRow(3).getCell(headings.indexOf("R元\n実績")).getNumericCellValue()).isEqualTo(27);
			assertThat(sheet.getRow(3).getCell(headings.indexOf("最終評価"))).hasToString("一部年度達成");
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyPartFollowsTheSchemas(Edition edition) throws Exception {
		assertThat(WorkbookParts.faults(file(edition))).isEmpty();
	}

	@Test
	void twoRunsGiveTheSameBytesAndNoTimeOfWriting() throws IOException {
		byte[] first = Files.readAllBytes(file(Edition.SMALL));
		Path second = write(Edition.SMALL, "again");
		assertThat(Files.readAllBytes(second)).isEqualTo(first);
		try (ZipFile zip = new ZipFile(second.toFile())) {
			assertThat(zip.stream().map((part) -> part.getTimeLocal().toString()).distinct())
				.containsExactly("1980-02-01T00:00");
		}
		assertThat(WorkbookParts.text(second, "docProps/core.xml")).contains("2000-01-01T00:00:00Z</dcterms:created>")
			.contains("2000-01-01T00:00:00Z</dcterms:modified>");
	}

	@Test
	void sheetsStandInTheOrderOfTheReport() throws Exception {
		assertThat(WorkbookParts.shown(file(Edition.SMALL)).keySet()).containsExactly("概要", "方針別", "担当課別", "重点項目",
				"重点項目_推移", "変動", "変動_件数", "未達成", "未確定・未提出", "計画の変更", "全項目", "評価基準", "提出状況", "訂正・確認", "データ", "データ_取組事項",
				"指摘");
		assertThat(WorkbookParts.shown(file(Edition.EVERYTHING)).keySet()).contains("効果額", "データ_効果額");
		assertThat(WorkbookParts.shown(file(Edition.FIRST_YEAR)).keySet()).doesNotContain("計画の変更", "効果額", "データ_効果額");
	}

	@Test
	void theEffectsOfASheetAreTheFiguresOfTheReport() throws Exception {
		ReviewReport report = Edition.EVERYTHING.report();
		try (XSSFWorkbook workbook = written(Edition.EVERYTHING)) {
			DataFormatter shown = new DataFormatter(Locale.ROOT);
			List<List<String>> rows = new ArrayList<>();
			workbook.getSheet("効果額").forEach((row) -> {
				List<String> cells = new ArrayList<>();
				row.forEach((cell) -> cells.add(shown.formatCellValue(cell).strip()));
				rows.add(cells);
			});
			report.effects()
				.tables()
				.stream()
				.flatMap((table) -> table.rows().stream())
				.flatMap((row) -> row.lines().stream())
				.forEach((line) -> assertThat(rows)
					.anySatisfy((row) -> assertThat(row).containsSubsequence(line.period())
						.endsWith(line.figures().stream().map((figure) -> figure.printed()).toArray(String[]::new))));
		}
	}

	@Test
	void sampleDataIsMarkedOnEveryPageAndRealDataNowhere() throws IOException {
		try (XSSFWorkbook sample = written(Edition.SMALL); XSSFWorkbook real = written(Edition.REAL)) {
			assertThat(sample).allSatisfy((sheet) -> assertThat(sheet.getHeader().getCenter()).endsWith("見本"));
			assertThat(real).allSatisfy((sheet) -> assertThat(sheet.getHeader().getCenter()).isEmpty());
		}
	}

	@Test
	void everySheetIsReadyToPrint() throws IOException {
		try (XSSFWorkbook workbook = written(Edition.SMALL)) {
			assertThat(workbook).allSatisfy((sheet) -> {
				assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
				assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
			});
			assertThat(workbook.getSheet("全項目").getRepeatingRows().formatAsString()).isEqualTo("1:3");
			assertThat(workbook.getSheet("全項目").getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
		}
	}

	/**
	 * A sheet with its own page breaks cannot be fitted to the paper. A digit of the font
	 * takes 7 pixels, of a wide one that stands in for it 9.
	 */
	@ParameterizedTest
	@EnumSource
	void sheetsWithPageBreaksFitThePaperInAnyFont(Edition edition) throws IOException {
		try (XSSFWorkbook workbook = written(edition)) {
			for (String name : List.of("概要", "重点項目_推移", "評価基準")) {
				XSSFSheet sheet = workbook.getSheet(name);
				double scale = sheet.getPrintSetup().getScale() / 100.0;
				int last = cells(sheet).mapToInt(Cell::getColumnIndex).max().orElseThrow();
				int characters = IntStream.rangeClosed(0, last).map(sheet::getColumnWidth).sum() / 256;
				assertThat(sheet.getFitToPage()).as(name).isFalse();
				assertThat(characters * 9 * scale).as(name).isLessThan((11.69 - 2 * 0.4) * 96);
				assertThat(pages(sheet)).as(name)
					.allSatisfy((page) -> assertThat(height(sheet, page) * scale).isLessThan((8.27 - 0.7 - 0.6) * 72));
				assertThat(sheet.createDrawingPatriarch()).allSatisfy((shape) -> {
					XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
					assertThat(pages(sheet))
						.anyMatch((page) -> page.contains(anchor.getRow1()) && page.contains(anchor.getRow2()));
				});
			}
		}
	}

	private static List<List<Integer>> pages(XSSFSheet sheet) {
		int[] ends = IntStream.concat(Arrays.stream(sheet.getRowBreaks()), IntStream.of(sheet.getLastRowNum()))
			.sorted()
			.toArray();
		return IntStream.range(0, ends.length)
			.mapToObj((at) -> IntStream.rangeClosed((at == 0) ? 0 : ends[at - 1] + 1, ends[at]).boxed().toList())
			.toList();
	}

	private static double height(XSSFSheet sheet, List<Integer> rows) {
		return rows.stream().mapToDouble((row) -> sheet.getRow(row).getHeightInPoints()).sum();
	}

	@ParameterizedTest
	@EnumSource
	void dataSheetsAreTablesWithTheColumnsAndValuesOfTheirCsv(Edition edition) throws IOException {
		ReviewReport report = edition.report();
		try (XSSFWorkbook workbook = written(edition)) {
			assertTable(workbook.getSheet("データ"), report.results());
			assertTable(workbook.getSheet("データ_取組事項"), report.itemResults());
			assertTable(workbook.getSheet("指摘"), report.findingList());
		}
	}

	private static void assertTable(XSSFSheet sheet, DataTable data) {
		assertThat(sheet.getMergedRegions()).isEmpty();
		assertThat(sheet.getTables()).hasSize(1);
		assertThat(sheet.getTables().getFirst().getColumns()).extracting((column) -> column.getName())
			.isEqualTo(data.columns());
		assertThat(sheet.getTables().getFirst().getEndRowIndex()).isEqualTo(Math.max(1, data.rows().size()));
		for (int row = 0; row < data.rows().size(); row++) {
			for (int column = 0; column < data.columns().size(); column++) {
				assertCell(sheet.getRow(row + 1).getCell(column), data.rows().get(row).get(column));
			}
		}
	}

	private static void assertCell(Cell cell, DataCell value) {
		switch (value) {
			case DataCell.Text text -> {
				assertThat(cell.getStringCellValue()).isEqualTo(text.value());
				assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
			}
			case DataCell.Number number ->
				assertThat(cell.getNumericCellValue()).isEqualTo(number.value().doubleValue());
		}
	}

	@Test
	void whatADepartmentTypedNeverBecomesAFormula() throws IOException {
		Path file = file(Edition.SMALL);
		Map<String, byte[]> parts = WorkbookParts.of(file);
		assertThat(parts.entrySet().stream().filter((part) -> part.getKey().startsWith("xl/worksheets/sheet")))
			.allSatisfy((part) -> assertThat(new String(part.getValue(), StandardCharsets.UTF_8)).doesNotContain("<f>",
					"<f "));
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			Cell typed = cells(workbook.getSheet("指摘")).filter((cell) -> cell.toString().equals("=\"97\"&\"千人\""))
				.findFirst()
				.orElseThrow();
			assertThat(typed.getCellType()).isEqualTo(CellType.STRING);
			assertThat(typed.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyNumberThatIsALinkLeadsToItsItem(Edition edition) throws IOException {
		try (XSSFWorkbook workbook = written(edition)) {
			for (String name : List.of("概要", "重点項目", "変動", "未達成", "未確定・未提出")) {
				List<Cell> links = cells(workbook.getSheet(name)).filter((cell) -> cell.getHyperlink() != null)
					.filter((cell) -> cell.getRowIndex() > 0)
					.toList();
				links.stream()
					.filter((cell) -> cell.getHyperlink().getAddress().startsWith("'全項目'") && !name.equals("概要"))
					.forEach((cell) -> assertThat(target(workbook, cell.getHyperlink())).isEqualTo(cell.toString()));
				assertThat(links.isEmpty()).as(name).isEqualTo(name.equals("変動") && edition == Edition.FIRST_YEAR);
			}
		}
	}

	private static String target(XSSFWorkbook workbook, Hyperlink link) {
		CellReference place = new CellReference(link.getAddress());
		return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol()).toString();
	}

	private static Stream<Cell> cells(XSSFSheet sheet) {
		return Stream.iterate(0, (row) -> row <= sheet.getLastRowNum(), (row) -> row + 1)
			.map(sheet::getRow)
			.filter((row) -> row != null)
			.flatMap((row) -> IntStream.range(0, Math.max(0, row.getLastCellNum())).<Cell>mapToObj(row::getCell))
			.filter((cell) -> cell != null);
	}

	@ParameterizedTest
	@EnumSource
	void theBarsShowTheCountsOfTheModel(Edition edition) throws IOException {
		ReviewReport report = edition.report();
		List<ResultColumn> results = report.grades()
			.stream()
			.filter((column) -> column.kind() != ResultKind.STATE)
			.toList();
		List<List<Integer>> bars = report.gradeBars()
			.stream()
			.flatMap((bar) -> Stream.of(bar.counts(), bar.previous()))
			.filter((counts) -> !counts.isEmpty())
			.toList();
		try (XSSFWorkbook workbook = written(edition)) {
			CTBarChart chart = charts(workbook.getSheet("方針別")).getFirst()
				.getCTChart()
				.getPlotArea()
				.getBarChartArray(0);
			assertThat(chart.sizeOfSerArray()).isEqualTo(results.size());
			for (int at = 0; at < results.size(); at++) {
				int result = at;
				assertThat(drawn(chart.getSerArray(at).getVal()))
					.isEqualTo(bars.stream().map((counts) -> counts.get(result).doubleValue()).toList());
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void theLinesShowTheYearsOfTheModel(Edition edition) throws IOException {
		List<Trend> trends = edition.report().trends();
		try (XSSFWorkbook workbook = written(edition)) {
			List<XSSFChart> charts = charts(workbook.getSheet("重点項目_推移"));
			assertThat(charts).hasSameSizeAs(trends);
			for (int at = 0; at < trends.size(); at++) {
				CTLineChart chart = charts.get(at).getCTChart().getPlotArea().getLineChartArray(0);
				assertThat(drawn(chart.getSerArray(0).getVal())).isEqualTo(values(trends.get(at), TrendPoint::target));
				assertThat(drawn(chart.getSerArray(1).getVal())).isEqualTo(values(trends.get(at), TrendPoint::actual));
			}
		}
	}

	private static List<Double> values(Trend trend, Function<TrendPoint, Optional<BigDecimal>> value) {
		return trend.points().stream().map(value).flatMap(Optional::stream).map(BigDecimal::doubleValue).toList();
	}

	private static List<XSSFChart> charts(XSSFSheet sheet) {
		Comparator<String> byNumber = Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
		return sheet.createDrawingPatriarch()
			.getCharts()
			.stream()
			.sorted(Comparator.comparing((chart) -> chart.getPackagePart().getPartName().getName(), byNumber))
			.toList();
	}

	private static List<Double> drawn(CTNumDataSource values) {
		return Arrays.stream(values.getNumRef().getNumCache().getPtArray())
			.map((point) -> Double.valueOf(point.getV()))
			.toList();
	}

	@Test
	void describesItself() throws IOException {
		try (XSSFWorkbook workbook = written(Edition.SMALL)) {
			assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("令和3年度 進捗状況報告書");
			assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("総務局行政経営課");
			assertThat(workbook.getActiveSheetIndex()).isZero();
		}
	}

}
