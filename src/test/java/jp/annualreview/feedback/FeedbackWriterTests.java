package jp.annualreview.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.WorkbookParts;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 返却: the department's workbook with marks, and the list in front. */
class FeedbackWriterTests {

	private static final Finding UNIT = finding(FindingCode.K05, "42", "E5", "=\"186\"&\"千人\"");

	private static final Finding REASON = finding(FindingCode.K10, "44", "F6", "");

	private static final Finding SAME = finding(FindingCode.K12, "42", "E5", "186");

	private static final byte[] PIXEL = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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
			entry.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
			entry.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			entry.setLocked(false);
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
			sheet.addValidationData(choices.createValidation(choices.createFormulaListConstraint("$A$4:$C$4"),
					new CellRangeAddressList(4, 9, 8, 8)));
			SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
			ConditionalFormattingRule filled = conditions.createConditionalFormattingRule("LEN(E5)>0");
			filled.createPatternFormatting().setFillBackgroundColor(IndexedColors.WHITE.getIndex());
			conditions.addConditionalFormatting(new CellRangeAddress[] { CellRangeAddress.valueOf("E5:H10") }, filled);
			sheet.protectSheet("");
			workbook.setPrintArea(0, "$A$1:$H$10");
			sheet.createDrawingPatriarch()
				.createPicture(sheet.getWorkbook().getCreationHelper().createClientAnchor(),
						workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG));
			CellNotes.put(sheet.getRow(5).createCell(7), "課のメモ", "担当者");
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
		return write(List.of(new FeedbackOriginal("福祉政策課.xlsx", original, List::of)), findings).getFirst();
	}

	private List<Path> write(List<FeedbackOriginal> originals, Finding... findings) throws IOException {
		return write(new Feedback(List.of("福祉政策課", "福祉政策課_2"), "福祉政策課", List.of(findings), originals));
	}

	private List<Path> write(Feedback feedback) throws IOException {
		Path target = Files.createDirectories(this.folder.resolve("feedback"));
		return new FeedbackWriter().write(feedback, target).stream().map(target::resolve).toList();
	}

	private static Workbook read(Path file) throws IOException {
		return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
	}

	private static XSSFWorkbook xlsx(Path file) throws IOException {
		return (XSSFWorkbook) read(file);
	}

	private static String fill(Cell cell) {
		return switch (cell.getCellStyle().getFillForegroundColorColor()) {
			case XSSFColor own -> own.getARGBHex().substring(2);
			case HSSFColor own -> own.getHexString();
			default -> "";
		};
	}

	private static String sha256(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void marksTheCellsConcernedInTheFilesOwnFormat(boolean binary) throws Exception {
		Path file = write(original(binary), SAME, UNIT, REASON);
		assertThat(file).hasFileName(binary ? "福祉政策課.xls" : "福祉政策課.xlsx");
		try (Workbook workbook = read(file)) {
			Sheet sheet = workbook.getSheet("調査票");
			Cell both = sheet.getRow(4).getCell(4);
			assertThat(both.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THICK);
			assertThat(both.getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THICK);
			assertThat(both.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\"人\"");
			assertThat(both.getCellComment().getString().getString()).contains("【誤り】K05 単位の相違", "【参考】K12", "直してください。");
			Cell reason = sheet.getRow(5).getCell(5);
			assertThat(reason.getCellComment().getString().getString()).contains("【確認】K10");
			if (!binary) {
				assertThat(fill(both)).isEqualTo(Mark.RED.fill());
				assertThat(fill(reason)).isEqualTo(Mark.PURPLE.fill());
				assertThat(((XSSFCellStyle) both.getCellStyle()).getTopBorderXSSFColor().getARGBHex())
					.isEqualTo("FF" + Mark.RED.frame());
			}
			assertThat(sheet.getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactlyInAnyOrder("E5", "F6", "H6");
		}
	}

	/** A merged area is framed as one. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void framesAMergedAreaAsAWhole(boolean binary) throws Exception {
		try (Workbook workbook = read(write(original(binary), finding(FindingCode.K05, "42", "B1", "")))) {
			Row title = workbook.getSheet("調査票").getRow(0);
			assertThat(title.getCell(0).getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THICK);
			assertThat(title.getCell(0).getCellStyle().getBorderRight()).isEqualTo(BorderStyle.NONE);
			assertThat(title.getCell(3).getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THICK);
			assertThat(title.getCell(0).getCellComment()).isNotNull();
		}
	}

	@Test
	void marksNeighboursInAnyOrder() throws Exception {
		try (Workbook workbook = read(write(original(false), finding(FindingCode.K10, "42", "F5", ""), UNIT,
				finding(FindingCode.K10, "42", "G5", "")))) {
			assertThat(workbook.getSheet("調査票").getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactlyInAnyOrder("E5", "F5", "G5", "H6");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void listsTheFindingsGravestFirstInFront(boolean binary) throws Exception {
		try (Workbook workbook = read(write(original(binary), SAME, REASON, UNIT))) {
			Sheet list = workbook.getSheetAt(0);
			assertThat(list.getSheetName()).isEqualTo("指摘一覧");
			assertThat(workbook.getActiveSheetIndex()).isZero();
			assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("指摘一覧　福祉政策課");
			assertThat(list.getRow(1).getCell(0).getStringCellValue()).startsWith("誤り1件、確認1件、参考1件です。")
				.contains("赤：誤り、紫：確認、青：参考");
			assertThat(List.of(3, 4, 5)).extracting((row) -> list.getRow(row).getCell(1).getStringCellValue())
				.containsExactly("誤り", "確認", "参考");
			assertThat(list.getRow(3).getCell(5).getHyperlink().getAddress()).isEqualTo("'調査票'!E5");
			assertThat(list.getRow(3).getCell(6).getStringCellValue()).isEqualTo("=\"186\"&\"千人\"");
			assertThat(list.getRow(3).getCell(6).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void keepsTheForm(boolean binary) throws Exception {
		try (Workbook workbook = read(write(original(binary), REASON))) {
			Sheet sheet = workbook.getSheet("調査票");
			assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 3));
			assertThat(sheet.getColumnWidth(2)).isEqualTo(30 * 256);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
			assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(191);
			assertThat(sheet.getRow(5).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(1014);
			assertThat(sheet.getRow(4).getCell(6).getCellType()).isEqualTo(CellType.ERROR);
			assertThat(sheet.getDataValidations()).hasSize(2);
			assertThat(sheet.getDataValidations().getFirst().getValidationConstraint().getExplicitListValues())
				.containsExactly("達成", "一部達成");
			assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
			assertThat(sheet.getProtect()).isTrue();
			assertThat(workbook.getAllPictures()).hasSize(1);
			assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_form")))
				.isEqualTo(SheetVisibility.VERY_HIDDEN);
			assertThat(workbook.getPrintArea(workbook.getSheetIndex("調査票"))).isEqualTo("調査票!$A$1:$H$10");
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

	@Test
	void everyPartFollowsTheSchemas() throws Exception {
		assertThat(WorkbookParts.faults(write(original(false), UNIT, SAME, REASON))).isEmpty();
	}

	@Test
	void carriesNothingThatRunsOrLeadsElsewhere() throws Exception {
		Path hostile = this.folder.resolve("hostile.xlsm");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(hostile)) {
			workbook.setVBAProject(new ByteArrayInputStream("macro".getBytes(StandardCharsets.UTF_8)));
			XSSFSheet sheet = workbook.createSheet("調査票");
			workbook.linkExternalWorkbook("other.xlsx", new XSSFWorkbook());
			XSSFCell cell = sheet.createRow(4).createCell(4);
			cell.setCellFormula("HYPERLINK(\"http://example.invalid/\",\"見る\")");
			cell.getCTCell().setV("7");
			sheet.getRow(4).createCell(5).setCellFormula("1+1");
			sheet.getRow(4).createCell(6).setCellValue("見る");
			Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
			link.setAddress("http://example.invalid/");
			sheet.getRow(4).getCell(6).setHyperlink(link);
			workbook.createName().setNameName("外部");
			workbook.getName("外部").setRefersToFormula("[1]調査票!$A$1");
			workbook.createName().setNameName("内部");
			workbook.getName("内部").setRefersToFormula("'調査票'!$A$1");
			workbook.addOlePackage(new byte[] { 1 }, "a", "a.exe", "a.exe");
			workbook.write(out);
		}
		Path file = write(hostile, UNIT);
		assertThat(file).hasFileName("福祉政策課.xlsx");
		Map<String, byte[]> parts = WorkbookParts.of(file);
		assertThat(parts.keySet())
			.noneMatch((part) -> part.matches("(?i).*(vba|external|embed|oleobject|customUI|activeX|connection).*"));
		assertThat(parts.values()).extracting((part) -> new String(part, StandardCharsets.UTF_8))
			.noneMatch((part) -> part.contains("<f>") || part.contains("example.invalid") || part.contains("外部")
					|| part.contains("macroEnabled"));
		try (Workbook workbook = read(file)) {
			assertThat(workbook.getName("内部")).isNotNull();
			Row row = workbook.getSheet("調査票").getRow(4);
			assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(7);
			assertThat(row.getCell(5) == null || row.getCell(5).getCellType() == CellType.BLANK).as("計算されていない数式")
				.isTrue();
		}
	}

	@Test
	void anOldBookLosesItsMacrosAndLinks() throws Exception {
		Path hostile = this.folder.resolve("hostile.xls");
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			Row row = workbook.createSheet("調査票").createRow(4);
			row.createCell(4).setCellValue("見る");
			Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
			link.setAddress("http://example.invalid/");
			row.getCell(4).setHyperlink(link);
			HSSFWorkbook other = new HSSFWorkbook();
			other.createSheet("別").createRow(0).createCell(0).setCellValue(5);
			workbook.linkExternalWorkbook("secret.xls", other);
			row.createCell(5).setCellFormula("'[secret.xls]別'!A1");
			try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(hostile)) {
				files.createDocument(new ByteArrayInputStream(workbook.getBytes()), "Workbook");
				files.getRoot()
					.createDirectory("_VBA_PROJECT_CUR")
					.createDocument("PROJECT", new ByteArrayInputStream(new byte[5000]));
				files.writeFilesystem(out);
			}
		}
		Path file = write(hostile, UNIT);
		String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
		assertThat(bytes).doesNotContain("_VBA_PROJECT_CUR", "secret.xls", "example.invalid");
		try (Workbook workbook = read(file)) {
			assertThat(workbook.getSheet("調査票").getRow(4).getCell(5).getCellType()).isNotEqualTo(CellType.FORMULA);
		}
	}

	/**
	 * Corrected and sent in again, also moved by a row: the form's own look comes back.
	 */
	@ParameterizedTest
	@CsvSource({ "false, false", "false, true", "true, false" })
	void aMarkedFileSentInAgainGetsItsLooksBack(boolean binary, boolean moved) throws Exception {
		Path original = original(binary);
		Path again = this.folder.resolve(binary ? "again.xls" : "again.xlsx");
		try (Workbook workbook = read(write(original, UNIT, finding(FindingCode.K05, "42", "B1", "")));
				OutputStream out = Files.newOutputStream(again)) {
			if (moved) {
				workbook.getSheet("調査票").shiftRows(4, 9, 1);
			}
			workbook.write(out);
		}
		try (Workbook before = read(original); Workbook workbook = read(write(again, REASON))) {
			Sheet sheet = workbook.getSheet("調査票");
			Sheet old = before.getSheet("調査票");
			assertThat(sheet.getCellComments()).hasSize(2);
			CellStyle look = sheet.getRow(moved ? 5 : 4).getCell(4).getCellStyle();
			CellStyle former = old.getRow(4).getCell(4).getCellStyle();
			assertThat(look.getBorderTop()).isEqualTo(BorderStyle.NONE);
			assertThat(look.getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
			assertThat(look.getFillPattern()).isEqualTo(former.getFillPattern())
				.isEqualTo(FillPatternType.SOLID_FOREGROUND);
			assertThat(look.getLocked()).isFalse();
			assertThat(sheet.getRow(0).getCell(3).getCellStyle().getBorderRight()).isEqualTo(BorderStyle.NONE);
			assertThat(sheets(workbook)).containsExactly("指摘一覧", "調査票", "_form", "_marks");
			assertThat(sheet.getRow(moved ? 6 : 5).getCell(7).getCellComment().getString().getString())
				.isEqualTo("課のメモ");
		}
	}

	/** What the department had noted itself stands below, and alone once ours is out. */
	@Test
	void aNoteOfTheDepartmentOutlivesOurs() throws Exception {
		Finding noted = finding(FindingCode.K05, "44", "H6", "");
		Path again = this.folder.resolve("again.xlsx");
		Files.copy(write(original(false), noted), again);
		try (Workbook workbook = read(again)) {
			assertThat(workbook.getSheet("調査票").getRow(5).getCell(7).getCellComment().getString().getString())
				.startsWith("【誤り】")
				.endsWith("（元のコメント）\n課のメモ");
		}
		try (Workbook workbook = read(write(again, REASON))) {
			assertThat(workbook.getSheet("調査票").getRow(5).getCell(7).getCellComment().getString().getString())
				.isEqualTo("課のメモ");
		}
	}

	/** 1.4.11 of WCAG: at least 3 : 1, beside every colour a form has. */
	@ParameterizedTest
	@EnumSource
	void aMarkStandsOutFromTheFormsColours(Mark mark) {
		for (String colour : List.of(SheetPalette.ENTRY, SheetPalette.OPTIONAL, SheetPalette.NOT_ASKED,
				SheetPalette.WHITE, SheetPalette.HEADING, mark.fill())) {
			double lighter = luminance(colour) + 0.05;
			double darker = luminance(mark.frame()) + 0.05;
			assertThat(lighter / darker).as(colour).isGreaterThanOrEqualTo(3);
		}
	}

	private static double luminance(String rgb) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double sum = 0;
		for (int part = 0; part < 3; part++) {
			double value = Integer.parseInt(rgb.substring(2 * part, 2 * part + 2), 16) / 255.0;
			sum += weights[part] * ((value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
		}
		return sum;
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

	private static void assertListOnly(Path file) throws Exception {
		Map<String, Map<String, String>> shown = WorkbookParts.shown(file);
		assertThat(shown.get("指摘一覧").get("A2")).contains("一覧だけをお返しします");
		assertThat(shown.get("指摘一覧")).containsEntry("H4", "単位の相違です。");
		assertThat(shown).doesNotContainKey("調査票");
	}

	/** Rows that only carry a look cost nothing and take no room. */
	@Test
	void formattedEmptyRowsAreLeftOut() throws Exception {
		String cell = "<c r=\"A%1$d\" s=\"1\"/><c r=\"B%1$d\" s=\"1\"/>";
		StringBuilder rows = new StringBuilder();
		for (int row = 6; row < 300_000; row++) {
			rows.append("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\">" + cell.formatted(row) + "</row>");
		}
		Path large = withRows(original(false), rows.toString());
		Path file = write(large, UNIT);
		assertThat(Files.size(file)).isLessThan(20_000);
		try (Workbook workbook = read(file)) {
			assertThat(workbook.getSheet("調査票").getLastRowNum()).isEqualTo(5);
			assertThat(workbook.getSheet("調査票").getRow(4).getCell(4).getCellComment()).isNotNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "61000, <v>1</v>", "1, 190000" })
	void whatIsOverTheRoomGetsTheListOnly(int count, String content) throws Exception {
		StringBuilder rows = new StringBuilder();
		StringBuilder merged = new StringBuilder();
		for (int row = 7; row < 7 + count; row++) {
			rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
		}
		if (count == 1) {
			merged.append("<mergeCells>");
			for (int row = 10; row < 190_010; row++) {
				merged.append("<mergeCell ref=\"A" + row + ":B" + row + "\"/>");
			}
			merged.append("</mergeCells>");
		}
		Path large = withRows(original(false), rows + "</sheetData>" + merged + "<!--");
		assertListOnly(write(large, UNIT));
	}

	/**
	 * The sheet with more rows after its own; what follows a comment's beginning is lost.
	 */
	private Path withRows(Path original, String rows) throws IOException {
		Path large = this.folder.resolve("large.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(large))) {
			for (Map.Entry<String, byte[]> part : WorkbookParts.of(original).entrySet()) {
				String text = new String(part.getValue(), StandardCharsets.UTF_8);
				zip.putNextEntry(new ZipEntry(part.getKey()));
				if (!part.getKey().equals("xl/worksheets/sheet1.xml")) {
					zip.write(part.getValue());
				}
				else if (rows.endsWith("<!--")) {
					zip.write((text.substring(0, text.indexOf("</sheetData>")) + rows.replace("<!--", "")
							+ "</worksheet>")
						.getBytes(StandardCharsets.UTF_8));
				}
				else {
					zip.write(text.replace("</sheetData>", rows + "</sheetData>").getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return large;
	}

	@Test
	void findingsElsewhereAreListedButNotMarked() throws Exception {
		Finding older = Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""),
				new SourceLocation("福祉政策課（旧）.xlsx", "調査票", "E5"), "", "単位が違います。", "直してください。");
		Finding lost = Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""),
				new SourceLocation("福祉政策課.xlsx", "ないシート", "E5"), "", "単位が違います。", "直してください。");
		Finding far = finding(FindingCode.K05, "42", "ZZZ9999999", "");
		try (Workbook workbook = read(write(original(false), older, lost, far))) {
			assertThat(workbook.getSheet("指摘一覧").getLastRowNum()).isEqualTo(5);
			assertThat(workbook.getSheet("指摘一覧").getHyperlinkList()).as("the older file stands for itself").isEmpty();
			assertThat(workbook.getSheet("調査票").getCellComments()).hasSize(1);
		}
	}

	@Test
	void whatIsSettledIsListedLastAndNotMarked() throws Exception {
		Path file = write(new Feedback(List.of("福祉政策課"), "福祉政策課", List.of(UNIT),
				List.of(new FeedbackOriginal("福祉政策課.xlsx", original(false), List::of)), List.of(REASON)))
			.getFirst();
		try (Workbook workbook = read(file)) {
			Row last = workbook.getSheet("指摘一覧").getRow(4);
			assertThat(last.getCell(1).getStringCellValue()).isEqualTo("対応済");
			assertThat(last.getCell(2).getStringCellValue()).isEqualTo(REASON.code().name());
			assertThat(workbook.getSheet("調査票").getCellComments()).hasSize(2);
		}
	}

	private static Finding in(String file, String sheet, String cell) {
		return Finding.of(FindingCode.K05, "福祉政策課", IndicatorId.of("42", ""), new SourceLocation(file, sheet, cell), "",
				"単位が違います。", "直してください。");
	}

	private static List<String> sheets(Workbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
	}

	/** A correction of one row, and the first answer, which counts for all other rows. */
	@Test
	void everyFileWithFindingsIsItsOwnCopyNewestFirst() throws Exception {
		List<Path> files = write(
				List.of(new FeedbackOriginal("福祉政策課_訂正.xls", original(true), List::of),
						new FeedbackOriginal("福祉政策課.xlsx", original(false), List::of)),
				in("福祉政策課.xlsx", "調査票", "F6"), in("福祉政策課_訂正.xls", "調査票", "E5"), in("福祉政策課.xlsx", "調査票", "E6"));
		assertThat(files).extracting((file) -> file.getFileName().toString())
			.containsExactly("福祉政策課.xls", "福祉政策課_2.xlsx");
		try (Workbook first = read(files.get(0)); Workbook second = read(files.get(1))) {
			assertThat(first.getSheet("指摘一覧").getLastRowNum()).isEqualTo(3);
			assertThat(second.getSheet("指摘一覧").getLastRowNum()).isEqualTo(4);
			assertThat(second.getSheet("調査票").getCellComments().keySet()).extracting(CellAddress::formatAsString)
				.containsExactlyInAnyOrder("E6", "F6", "H6");
		}
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
				in("福祉政策課.xlsx", "調査票", "E5"))
			.getFirst();
		try (XSSFWorkbook workbook = xlsx(copy)) {
			assertThat(sheets(workbook)).containsExactly("指摘一覧", "調査票", "控え", "_marks");
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
		try (XSSFWorkbook workbook = xlsx(write(mac, UNIT))) {
			assertThat(workbook.getSheet("調査票").getRow(0).getCell(0).getLocalDateTimeCellValue())
				.isEqualTo(day.atStartOfDay());
			assertThat(workbook.getSheet("調査票").getRow(0).getCell(1).getNumericCellValue()).isEqualTo(43000);
		}
	}

}
