package jp.annualreview.feedback;

import jp.annualreview.workbook.WorkbookParts;

import jp.annualreview.workbook.SheetPalette;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 返却: the department's workbook with marks, and the list in front. */
class WorkbookFeedbackWriterTests {

	private static final Finding UNIT = finding(FindingCode.K05, "42", "E5", "=\"186\"&\"千人\"");

	private static final Finding REASON = finding(FindingCode.K10, "44", "F6", "");

	private static final Finding SAME = finding(FindingCode.K12, "42", "E5", "186");

	@TempDir
	Path folder;

	private static Finding finding(FindingCode code, String item, String cell, String value) {
		return Finding.of(code, "福祉政策課", IndicatorId.of(item, ""), new SourceLocation("福祉政策課.xlsx", "調査票", cell), value,
				code.title() + "です。", "直してください。");
	}

	/** A return as it comes: title, merged cells, drop-down, formulas, a hidden sheet. */
	private Path original(boolean binary) throws IOException {
		Path file = this.folder.resolve(binary ? "原本.xls" : "原本.xlsx");
		try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook();
				OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("調査票");
			sheet.createRow(0).createCell(0).setCellValue("令和3年度　調査票");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
			sheet.setColumnWidth(2, 30 * 256);
			sheet.createFreezePane(0, 4);
			Row heading = sheet.createRow(3);
			for (String text : List.of("番号", "枝番", "取組事項名", "目標", "実績", "未達成の理由")) {
				heading.createCell(Math.max(0, heading.getLastCellNum())).setCellValue(text);
			}
			CellStyle entry = workbook.createCellStyle();
			entry.setBorderBottom(BorderStyle.DOUBLE);
			entry.setBottomBorderColor(IndexedColors.RED.getIndex());
			entry.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0\"人\""));
			row(sheet, 4, "42", "認知症サポートリーダー", 191, entry).setCellValue("186千人");
			row(sheet, 5, "44", "コミュニティ防災士", 970, entry).setCellFormula("1000+14");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			sheet.getRow(4).createCell(6).setCellFormula("1/0");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			DataValidationHelper choices = sheet.getDataValidationHelper();
			sheet.addValidationData(
					choices.createValidation(choices.createExplicitListConstraint(new String[] { "達成", "一部達成" }),
							new CellRangeAddressList(4, 9, 7, 7)));
			workbook.createSheet("_form").createRow(0).createCell(0).setCellValue("計画ID");
			workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
			workbook.write(out);
		}
		return file;
	}

	private static Cell row(Sheet sheet, int at, String number, String name, double target, CellStyle style) {
		Row row = sheet.createRow(at);
		row.createCell(0).setCellValue(number);
		row.createCell(2).setCellValue(name);
		row.createCell(3).setCellValue(target);
		Cell actual = row.createCell(4);
		actual.setCellStyle(style);
		return actual;
	}

	private Path write(Path original, Finding... findings) throws IOException {
		new WorkbookFeedbackWriter().write(
				new Feedback("福祉政策課.xlsx", "福祉政策課", List.of(findings),
						List.of(new FeedbackOriginal("福祉政策課.xlsx", original, List::of))),
				Files.createDirectories(this.folder.resolve("feedback")));
		return this.folder.resolve("feedback/福祉政策課.xlsx");
	}

	private static XSSFWorkbook read(Path file) throws IOException {
		return new XSSFWorkbook(Files.newInputStream(file));
	}

	private static String sha256(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void marksTheCellsConcerned(boolean binary) throws Exception {
		try (XSSFWorkbook workbook = read(write(original(binary), SAME, UNIT, REASON))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			XSSFCell both = sheet.getRow(4).getCell(4);
			assertThat(both.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
				.isEqualTo("FF" + CellMarks.fill(Severity.ERROR));
			assertThat(both.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
			assertThat(both.getCellStyle().getBottomBorderXSSFColor().getARGBHex()).isEqualTo("FFFF0000");
			assertThat(both.getCellComment().getString().getString()).contains("【誤り】K05 単位の相違", "【参考】K12", "直してください。");
			assertThat(sheet.getRow(5).getCell(5).getCellComment().getString().getString()).contains("【確認】K10");
			assertThat(sheet.getRow(5).getCell(5).getCellStyle().getFillForegroundXSSFColor().getARGBHex())
				.isEqualTo("FF" + CellMarks.fill(Severity.CONFIRM));
			assertThat(sheet.getCellComments()).hasSize(2);
		}
	}

	@Test
	void marksNeighboursInAnyOrder() throws Exception {
		try (XSSFWorkbook workbook = read(write(original(false), finding(FindingCode.K10, "42", "F5", ""), UNIT,
				finding(FindingCode.K10, "42", "G5", "")))) {
			assertThat(workbook.getSheet("調査票").getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactlyInAnyOrder("E5", "F5", "G5");
		}
	}

	@Test
	void listsTheFindingsGravestFirst() throws Exception {
		Map<String, String> list = WorkbookParts.shown(write(original(false), SAME, REASON, UNIT)).get("指摘一覧");
		assertThat(list).containsEntry("A1", "指摘一覧　福祉政策課")
			.containsEntry("B4", "誤り")
			.containsEntry("B5", "確認")
			.containsEntry("B6", "参考")
			.containsEntry("A4", "42")
			.containsEntry("C4", "K05")
			.containsEntry("F4", "E5")
			.containsEntry("G4", "=\"186\"&\"千人\"")
			.containsEntry("H4", "単位の相違です。");
		assertThat(list.get("A2")).startsWith("誤り1件、確認1件、参考1件です。");
		try (XSSFWorkbook workbook = read(this.folder.resolve("feedback/福祉政策課.xlsx"))) {
			assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("指摘一覧");
			assertThat(workbook.getActiveSheetIndex()).isZero();
			assertThat(workbook.getSheetAt(0).getRow(3).getCell(5).getHyperlink().getAddress()).isEqualTo("'調査票'!E5");
			assertThat(workbook.getSheetAt(0).getRow(3).getCell(6).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void copiesValuesAndLooks(boolean binary) throws Exception {
		try (XSSFWorkbook workbook = read(write(original(binary), REASON))) {
			XSSFSheet sheet = workbook.getSheet("調査票");
			assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 3));
			assertThat(sheet.getColumnWidth(2)).isEqualTo(30 * 256);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
			assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(191);
			assertThat(sheet.getRow(5).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(1014);
			assertThat(sheet.getRow(5).getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\"人\"");
			assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("#DIV/0!");
			assertThat(sheet.getDataValidations().getFirst().getValidationConstraint().getExplicitListValues())
				.containsExactly("達成", "一部達成");
			assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_form")))
				.isEqualTo(SheetVisibility.VERY_HIDDEN);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void leavesTheOriginalAsItWasAndGivesTheSameBytesTwice(boolean binary) throws Exception {
		Path original = original(binary);
		String before = sha256(original);
		String first = sha256(write(original, UNIT, REASON));
		assertThat(sha256(write(original, UNIT, REASON))).isEqualTo(first);
		assertThat(sha256(original)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void everyPartFollowsTheSchemas(boolean binary) throws Exception {
		assertThat(WorkbookParts.faults(write(original(binary), UNIT, SAME, REASON))).isEmpty();
	}

	@Test
	void carriesNoFormulaMacroOrLinkToAnotherFile() throws Exception {
		Path hostile = this.folder.resolve("hostile.xlsm");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(hostile)) {
			workbook.setVBAProject(new ByteArrayInputStream("macro".getBytes(StandardCharsets.UTF_8)));
			XSSFSheet sheet = workbook.createSheet("調査票");
			workbook.linkExternalWorkbook("other.xlsx", new XSSFWorkbook());
			XSSFCell cell = sheet.createRow(4).createCell(4);
			cell.setCellFormula("HYPERLINK(\"http://example.invalid/\",\"見る\")");
			cell.getCTCell().setV("7");
			sheet.getRow(4).createCell(5).setCellFormula("1+1");
			workbook.createName().setNameName("外部");
			workbook.getName("外部").setRefersToFormula("'調査票'!$A$1");
			workbook.write(out);
		}
		Path file = write(hostile, UNIT);
		Map<String, byte[]> parts = WorkbookParts.of(file);
		assertThat(parts.keySet()).noneMatch((part) -> part.contains("vba") || part.contains("externalLink"));
		assertThat(parts.get("xl/worksheets/sheet2.xml")).asString(StandardCharsets.UTF_8)
			.doesNotContain("<f>", "example.invalid")
			.contains("<v>7.0</v>");
		assertThat(parts.get("xl/workbook.xml")).asString(StandardCharsets.UTF_8).doesNotContain("外部");
		try (XSSFWorkbook workbook = read(file)) {
			assertThat(workbook.getSheet("調査票").getRow(4).getCell(5).getCellType()).as("計算されていない数式")
				.isEqualTo(CellType.BLANK);
		}
	}

	@Test
	void aFeedbackSentInAgainLosesItsOldMarks() throws Exception {
		Path again = this.folder.resolve("again.xlsx");
		Files.copy(write(original(false), UNIT, REASON), again);
		try (XSSFWorkbook workbook = read(write(again, REASON))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
			XSSFSheet sheet = workbook.getSheet("調査票");
			assertThat(sheet.getCellComments()).hasSize(1);
			assertThat(sheet.getRow(4).getCell(4).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
			assertThat(sheet.getRow(5).getCell(5).getCellComment().getString().getString()).contains("【確認】K10");
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			ファイル     | 内容
			空           | ''
			CSV          | 番号,実績
			HTML         | <html><table><tr><td>番号</td></tr></table></html>
			壊れたzip    | PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxx
			壊れたxls    | \u00D0\u00CF\u0011\u00E0
			""")
	void listsOnlyWhereTheFileCannotBeCopied(String kind, String content) throws Exception {
		Path file = this.folder.resolve("original");
		Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
		assertListOnly(write(file, UNIT));
	}

	@Test
	void listsOnlyWhereTheFileIsTooLargeOnceUnpacked() throws Exception {
		Path bomb = this.folder.resolve("bomb.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < 40; i++) {
				zip.write(spaces);
			}
		}
		assertListOnly(write(bomb, UNIT));
	}

	private static void assertListOnly(Path file) throws Exception {
		Map<String, Map<String, String>> shown = WorkbookParts.shown(file);
		assertThat(shown).containsOnlyKeys("指摘一覧");
		assertThat(shown.get("指摘一覧").get("A2")).contains("一覧だけをお返しします");
		assertThat(shown.get("指摘一覧")).containsEntry("H4", "単位の相違です。");
	}

	@Test
	void saysSoWhenThereIsNothingToCorrect() throws Exception {
		Map<String, Map<String, String>> shown = WorkbookParts.shown(write(original(false)));
		assertThat(shown.get("指摘一覧")).containsEntry("A2", "指摘はありません。").doesNotContainKey("A3");
		assertThat(shown).containsKey("調査票");
	}

	@Test
	void findingsElsewhereAreListedButNotMarked() throws Exception {
		Finding older = Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""),
				new SourceLocation("福祉政策課（旧）.xlsx", "調査票", "E5"), "", "単位が違います。", "直してください。");
		Finding lost = Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""),
				new SourceLocation("福祉政策課.xlsx", "ないシート", "E5"), "", "単位が違います。", "直してください。");
		Finding far = finding(FindingCode.K05, "42", "ZZZ9999999", "");
		try (XSSFWorkbook workbook = read(write(original(false), older, lost, far))) {
			assertThat(workbook.getSheet("調査票").getCellComments()).isEmpty();
			assertThat(workbook.getSheet("指摘一覧").getLastRowNum()).isEqualTo(5);
			assertThat(workbook.getSheet("指摘一覧").getHyperlinkList()).isEmpty();
		}
	}

	@Test
	void whatIsSettledIsListedLastAndNotMarked() throws Exception {
		Feedback feedback = new Feedback("福祉政策課.xlsx", "福祉政策課", List.of(UNIT),
				List.of(new FeedbackOriginal("福祉政策課.xlsx", original(false), List::of)), List.of(REASON));
		new WorkbookFeedbackWriter().write(feedback, Files.createDirectories(this.folder.resolve("feedback")));
		try (XSSFWorkbook workbook = read(this.folder.resolve("feedback/福祉政策課.xlsx"))) {
			Row last = workbook.getSheet("指摘一覧").getRow(4);
			assertThat(last.getCell(1).getStringCellValue()).isEqualTo("対応済");
			assertThat(last.getCell(2).getStringCellValue()).isEqualTo(REASON.code().name());
			assertThat(workbook.getSheet("調査票").getCellComments()).hasSize(1);
		}
	}

	private Path write(List<FeedbackOriginal> originals, Finding... findings) throws IOException {
		new WorkbookFeedbackWriter().write(new Feedback("福祉政策課.xlsx", "福祉政策課", List.of(findings), originals),
				Files.createDirectories(this.folder.resolve("feedback")));
		return this.folder.resolve("feedback/福祉政策課.xlsx");
	}

	private static Finding in(String file, String sheet, String cell) {
		return Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""), new SourceLocation(file, sheet, cell), "",
				"単位が違います。", "直してください。");
	}

	private static List<String> sheets(XSSFWorkbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
	}

	/** A correction of one row, and the first answer, which counts for all other rows. */
	private List<FeedbackOriginal> corrected() throws IOException {
		return List.of(new FeedbackOriginal("福祉政策課_訂正.xlsx", original(true), List::of),
				new FeedbackOriginal("福祉政策課.xlsx", original(false), List::of));
	}

	@Test
	void givesEveryFileWithFindingsBackNewestFirst() throws Exception {
		try (XSSFWorkbook workbook = read(write(corrected(), in("福祉政策課.xlsx", "調査票", "F6"),
				in("福祉政策課_訂正.xlsx", "調査票", "E5"), in("福祉政策課.xlsx", "調査票", "E6")))) {
			assertThat(sheets(workbook)).containsExactly("指摘一覧", "調査票（福祉政策課_訂正）", "_form", "調査票（福祉政策課）");
			assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
			assertThat(workbook.getSheetAt(1).getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactly("E5");
			assertThat(workbook.getSheetAt(3).getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactlyInAnyOrder("E6", "F6");
			assertThat(workbook.getSheetAt(0).getHyperlinkList())
				.extracting((link) -> link.getCellRef() + " " + link.getAddress())
				.containsExactly("F4 '調査票（福祉政策課）'!F6", "F5 '調査票（福祉政策課_訂正）'!E5", "F6 '調査票（福祉政策課）'!E6");
		}
		assertThat(WorkbookParts.faults(this.folder.resolve("feedback/福祉政策課.xlsx"))).isEmpty();
	}

	@Test
	void givesOnlyTheFileWithFindingsBackUnderItsOwnSheetNames() throws Exception {
		try (XSSFWorkbook workbook = read(write(corrected(), in("福祉政策課.xlsx", "調査票", "F6")))) {
			assertThat(sheets(workbook)).containsExactly("指摘一覧", "調査票", "_form");
			assertThat(workbook.getSheetAt(1).getCellComments()).hasSize(1);
		}
	}

	@Test
	void severalFilesGiveTheSameBytesTwice() throws Exception {
		Finding[] findings = { in("福祉政策課.xlsx", "調査票", "F6"), in("福祉政策課_訂正.xlsx", "調査票", "E5") };
		String first = sha256(write(corrected(), findings));
		assertThat(sha256(write(corrected(), findings))).isEqualTo(first);
	}

	@Test
	void aFileThatCannotBeCopiedDoesNotKeepTheOthersBack() throws Exception {
		Path broken = Files.writeString(this.folder.resolve("broken"), "番号,実績");
		Map<String, Map<String, String>> shown = WorkbookParts.shown(write(
				List.of(new FeedbackOriginal("回答.csv", broken, List::of),
						new FeedbackOriginal("回答.xlsx", original(false), List::of)),
				in("回答.csv", "", "E5"), in("回答.xlsx", "調査票", "E5")));
		assertThat(shown).containsOnlyKeys("指摘一覧", "調査票（回答）", "_form");
		assertThat(shown.get("指摘一覧").get("A2")).contains("色とコメントを付けました").endsWith("一覧だけをお返しします：回答.csv");
	}

	@Test
	void aFileOfAnotherFormatIsGivenBackAsItsCells() throws Exception {
		Path csv = Files.writeString(this.folder.resolve("answers"), "番号,実績");
		List<OriginalCell> cells = List.of(
				new OriginalCell(0, 0, 0, 3, new OriginalCell.Value.Text("令和3年度　調査票"), false),
				new OriginalCell(4, 0, 4, 0, new OriginalCell.Value.Text("=42"), false),
				new OriginalCell(4, 1, 4, 1, new OriginalCell.Value.Ratio(new BigDecimal("0.9696")), true),
				new OriginalCell(4, 2, 4, 2, new OriginalCell.Value.PercentPoints(new BigDecimal("97.5")), false),
				new OriginalCell(4, 3, 4, 3, new OriginalCell.Value.Day(LocalDate.of(2022, 5, 31)), false),
				new OriginalCell(4, 4, 4, 4, new OriginalCell.Value.Number(new BigDecimal("186")), false));
		Path copy = write(List.of(new FeedbackOriginal("福祉政策課.xlsx", csv,
				() -> List.of(new OriginalSheet("調査票", false, cells), new OriginalSheet("控え", true, List.of())))),
				in("福祉政策課.xlsx", "調査票", "E5"));
		try (XSSFWorkbook workbook = read(copy)) {
			assertThat(sheets(workbook)).containsExactly("指摘一覧", "調査票", "控え");
			assertThat(workbook.isSheetHidden(2)).isTrue();
			Row row = workbook.getSheet("調査票").getRow(4);
			assertThat(IntStream.of(0, 1, 3, 4)
				.mapToObj((column) -> new DataFormatter().formatCellValue(row.getCell(column))))
				.containsExactly("=42", "96.96%", "2022/5/31", "186");
			assertThat(row.getCell(2).getNumericCellValue() + row.getCell(2).getCellStyle().getDataFormatString())
				.isEqualTo("97.50.0\"%\"");
			assertThat(workbook.getFontAt(row.getCell(1).getCellStyle().getFontIndex()).getStrikeout()).isTrue();
			assertThat(workbook.getSheet("調査票").getMergedRegions())
				.hasToString("[org.apache.poi.ss.util.CellRangeAddress [A1:D1]]");
			assertThat(workbook.getSheet("調査票").getCellComments()).hasSize(1);
		}
		assertThat(WorkbookParts.faults(copy)).isEmpty();
	}

	@Test
	void theSizesOfAllFilesCountTogether() throws Exception {
		Path large = this.folder.resolve("large.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(large)) {
			workbook.createSheet("調査票").createRow(4).createCell(4).setCellValue("1");
			try (OutputStream image = workbook.getPackage()
				.createPart(PackagingURIHelper.createPartName("/xl/media/image1.png"), "image/png")
				.getOutputStream()) {
				byte[] noise = new byte[20_000_000];
				new Random(1).nextBytes(noise);
				image.write(noise);
			}
			workbook.write(out);
		}
		Map<String, Map<String, String>> shown = WorkbookParts.shown(write(
				List.of(new FeedbackOriginal("新.xlsx", large, List::of),
						new FeedbackOriginal("旧.xlsx", large, List::of)),
				in("新.xlsx", "調査票", "E5"), in("旧.xlsx", "調査票", "E5")));
		assertThat(shown).containsOnlyKeys("指摘一覧", "調査票（新）");
		assertThat(shown.get("指摘一覧").get("A2")).endsWith("：旧.xlsx");
	}

	@Test
	void daysOfTheMacCalendarStayTheSameDays() throws Exception {
		Path mac = this.folder.resolve("mac.xlsx");
		LocalDate day = LocalDate.of(2022, 5, 31);
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(mac)) {
			workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
			XSSFCell cell = workbook.createSheet("調査票").createRow(0).createCell(0);
			cell.setCellValue(DateUtil.getExcelDate(day.atStartOfDay(), true));
			cell.setCellStyle(workbook.createCellStyle());
			cell.getCellStyle().setDataFormat((short) 14);
			cell.getRow().createCell(1).setCellValue(43000);
			workbook.write(out);
		}
		try (XSSFWorkbook workbook = read(write(mac))) {
			assertThat(workbook.getSheet("調査票").getRow(0).getCell(0).getLocalDateTimeCellValue())
				.isEqualTo(day.atStartOfDay());
			assertThat(workbook.getSheet("調査票").getRow(0).getCell(1).getNumericCellValue()).isEqualTo(43000);
		}
	}

}
