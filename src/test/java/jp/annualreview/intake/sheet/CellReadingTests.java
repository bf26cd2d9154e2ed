package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.NumberMeaning;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellReadingTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
			セルのXML                                              | 読み取り
			<c r="A1"><v>12</v></c>                                | 12
			<c r="A1"><v>abc</v></c>                               | abc
			<c r="A1"><v>1E999999999</v></c>                       | 1E999999999
			<c r="A1" t="str"><f>B1</f><v>達成</v></c>             | 達成
			<c r="A1" t="inlineStr"><is><t>金沢市</t><rPh sb="0" eb="2"><t>カナザワシ</t></rPh></is></c> | 金沢市
			<c r="A1" t="inlineStr"><is><t>一行目_x000D_二行目</t></is></c> | 一行目\\n二行目
			<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c> | _x000D_
			<c r="A1" t="inlineStr"><is><r><t>15</t></r><r><t>団体</t></r></is></c> | 15団体
			<c r="A1" t="inlineStr"><is><t>　 18 　</t></is></c>   | 18
			<c r="A1" t="b"><v>1</v></c>                           | TRUE
			<c r="A1" t="e"><v>#REF!</v></c>                       | #REF!
			<c r="A1" t="e"><v>#SPILL!</v></c>                     | #SPILL!
			<c r="A1"><f>SUM(B1:B3)</f></c>                        | =SUM(B1:B3)
			<c r="A1"><f>SUM(B1:B3)</f><v></v></c>                 | =SUM(B1:B3)
			<c r="A1"><f>SUM(B1:B3)</f><v>0</v></c>                | 0
			<c r="A1"><f>[1]Sheet1!A1</f><v>42</v></c>             | 42
			<c r="A1" t="d"><v>2021-03-31T00:00:00</v></c>         | 2021/3/31
			<c><v>7</v></c>                                        | 7
			<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>           | 2
			""")
	void cells(String xml, String text) {
		RawSheet sheet = sheet(Ooxml.rows("<row>" + xml + "</row>"));
		assertThat(Reading.cell(sheet, 1, 0).text()).isEqualTo(text.replace("\\n", "\n"));
		assertThat(Reading.cell(sheet, 1, 0).formula()).isEqualTo(xml.contains("<f>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c r='A1' t='inlineStr'><is><t>　 \u00A0\u200B</t></is></c>", "<c r='A1' s='0'/>",
			"<c r='A1' t='str'><f>\"\"</f><v></v></c>" })
	void cellsThatHoldNothingAreLeftOut(String xml) {
		assertThat(sheet(Ooxml.rows("<row>" + xml + "</row>")).rows()).isEmpty();
	}

	@Test
	void sharedStringsLosePhoneticRunsAndTellStruckRuns() {
		RawSheet sheet = sheet(Ooxml.rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>").strings("""
				<si><t>金沢市</t><rPh sb='0' eb='3'><t>カナザワシ</t></rPh><phoneticPr fontId='1'/></si>\
				<si><r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r></si>"""));
		assertThat(Reading.cell(sheet, 1, 0))
			.isEqualTo(new RawCell(0, "A1", new CellContent.Text("金沢市"), false, false, false));
		assertThat(Reading.cell(sheet, 1, 1))
			.isEqualTo(new RawCell(1, "B1", new CellContent.Text("1215"), false, false, true));
	}

	@Test
	void rowsOutOfOrderAreSortedAndKeepTheirNumbers() {
		RawSheet sheet = sheet(Ooxml.rows(
				"<row r='9'><c r='B9'><v>9</v></c></row><row r='3'><c r='AA3'><v>3</v></c><c r='A3'><v>1</v></c></row>"));
		assertThat(sheet.rows()).extracting((row) -> row.number()).containsExactly(3, 9);
		assertThat(Reading.cell(sheet, 3, 26).address()).isEqualTo("AA3");
	}

	@Test
	void mergedAreaHoldsItsValueInEveryCellWithTheAddressOfTheFirst() {
		RawSheet sheet = sheet(Ooxml.sheet("""
				<sheetData><row r='1'><c r='A1'><v>5</v></c><c r='C1'><v>1</v></c></row>\
				<row r='3'><c r='C3'><v>1</v></c></row></sheetData>\
				<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C3:C1048576'/></mergeCells>"""));
		assertThat(Reading.cell(sheet, 2, 1).text()).isEqualTo("5");
		assertThat(Reading.cell(sheet, 2, 1).address()).isEqualTo("A1");
		assertThat(sheet.rows()).hasSize(3);
	}

	@Test
	void hiddenRowsColumnsAndFormatsAreFlagged() {
		RawSheet sheet = sheet(Ooxml.sheet("""
				<cols><col min='2' max='3' hidden='1'/></cols><sheetData>\
				<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c><c r='D1' s='1'><v>3</v></c></row>\
				<row r='2' hidden='1'><c r='A2'><v>4</v></c></row></sheetData>""")
			.styles("<numFmts><numFmt numFmtId='176' formatCode=';;;'/></numFmts>"
					+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='176'/></cellXfs>"));
		assertThat(Reading.cell(sheet, 1, 0).hidden()).isFalse();
		assertThat(Reading.cell(sheet, 1, 2).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 1, 3).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 2, 0).hidden()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void bothExcelFormatsSayTheSame(String format) throws IOException {
		Path file = this.folder.resolve("財政課." + format);
		try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
			fill(book);
			save(book, file);
		}
		RawWorkbook workbook = Reading.workbook(file);
		assertThat(workbook.sheets()).extracting(RawSheet::name, RawSheet::hidden)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("調査票", false),
					org.assertj.core.groups.Tuple.tuple("_form", true));
		RawSheet sheet = workbook.sheets().getFirst();
		assertThat(Reading.cell(sheet, 1, 0).content()).isEqualTo(new CellContent.Text("一行目\n二行目"));
		assertThat(Reading.cell(sheet, 1, 1).content())
			.isEqualTo(new CellContent.Number(new BigDecimal("0.9696"), NumberMeaning.RATIO, "97.0%"));
		assertThat(Reading.cell(sheet, 1, 2).text()).isEqualTo("令和3年3月31日");
		assertThat(Reading.cell(sheet, 1, 3).struck()).isTrue();
		assertThat(Reading.cell(sheet, 1, 4).content()).isEqualTo(new CellContent.Fault("#DIV/0!"));
		assertThat(Reading.cell(sheet, 1, 5).content()).isEqualTo(new CellContent.Bool(true));
		assertThat(Reading.cell(sheet, 2, 0).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 3, 2).text()).isEqualTo("結合");
		assertThat(Reading.cell(sheet, 1, 6).struck()).isTrue();
		assertThat(sheet.asides()).containsExactly(Aside.shape("欄外の説明"));
		assertThat(workbook.macros()).isFalse();
	}

	private static void fill(Workbook book) {
		Sheet sheet = book.createSheet("調査票");
		book.createSheet("_form").createRow(0).createCell(0).setCellValue("計画ID");
		book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
		var row = sheet.createRow(0);
		row.createCell(0).setCellValue("一行目\r\n二行目");
		styled(book, row.createCell(1), "0.0%").setCellValue(0.9696);
		styled(book, row.createCell(2), "[$-411]ggge\"年\"m\"月\"d\"日\"").setCellValue(44286);
		Font struck = book.createFont();
		struck.setStrikeout(true);
		CellStyle style = book.createCellStyle();
		style.setFont(struck);
		row.createCell(3).setCellValue("旧");
		row.getCell(3).setCellStyle(style);
		row.createCell(4).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
		row.createCell(5).setCellValue(true);
		var rich = book instanceof HSSFWorkbook ? new HSSFRichTextString("12 15") : new XSSFRichTextString("12 15");
		rich.applyFont(0, 2, struck);
		row.createCell(6).setCellValue(rich);
		sheet.createRow(1).createCell(0).setCellValue("隠れた行");
		sheet.getRow(1).setZeroHeight(true);
		sheet.createRow(2).createCell(0).setCellValue("結合");
		sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
		textBox(sheet);
	}

	private static void textBox(Sheet sheet) {
		if (sheet instanceof HSSFSheet old) {
			old.createDrawingPatriarch()
				.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 5, (short) 3, 8))
				.setString(new HSSFRichTextString("欄外の説明"));
		}
		else {
			((XSSFSheet) sheet).createDrawingPatriarch()
				.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 5, 3, 8))
				.setText("欄外の説明");
		}
	}

	private static Cell styled(Workbook book, Cell cell, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		return cell;
	}

	@Test
	void theDocumentsOwnModifiedPropertyIsRead() throws IOException {
		Path xlsx = this.folder.resolve("a.xlsx");
		Path xls = this.folder.resolve("a.xls");
		Instant saved = Instant.parse("2022-05-10T08:15:30Z");
		try (XSSFWorkbook book = new XSSFWorkbook(); HSSFWorkbook old = new HSSFWorkbook()) {
			book.createSheet();
			old.createSheet();
			book.getProperties().getCoreProperties().setModified(java.util.Optional.of(Date.from(saved)));
			old.createInformationProperties();
			old.getSummaryInformation().setLastSaveDateTime(Date.from(saved));
			save(book, xlsx);
			save(old, xls);
		}
		assertThat(Reading.workbook(xlsx).modified()).contains(saved);
		assertThat(Reading.workbook(xls).modified()).contains(saved);
		assertThat(Reading.workbook(Ooxml.rows("").write(this.folder.resolve("b.xlsx"))).modified()).isEmpty();
	}

	@Test
	void macrosAreReportedAndTheNameOfTheFileDoesNotMatter() {
		Ooxml book = Ooxml.rows("<row><c><v>1</v></c></row>");
		book.part("xl/_rels/workbook.xml.rels",
				book.relations("worksheet", "worksheets/sheet1.xml", "vbaProject", "vbaProject.bin"));
		assertThat(Reading.workbook(book.write(this.folder.resolve("macro.xls"))).macros()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls", "csv" })
	void theInputIsByteIdenticalAfterReadingAndItsHashIsReported(String format) throws Exception {
		Path file = this.folder.resolve("input." + format);
		if (format.equals("csv")) {
			Files.writeString(file, "番号,実績\r\n1,5\r\n");
		}
		else {
			try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
				fill(book);
				save(book, file);
			}
		}
		byte[] before = Files.readAllBytes(file);
		RawWorkbook workbook = Reading.workbook(file);
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(workbook.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			文字コード, 先頭の印
			UTF-8, ''
			UTF-8, \uFEFF
			windows-31j, ''
			UTF-16LE, \uFEFF
			UTF-16BE, \uFEFF
			""")
	void csvInEveryEncodingOfAnOffice(String charset, String mark) throws IOException {
		Path file = this.folder.resolve("髙橋課.csv");
		Files.write(file, (mark + "番号,実施内容\r\n1,\"①㈱髙島\r\n～\"\"二\"\"\"\r\n").getBytes(Charset.forName(charset)));
		RawSheet sheet = Reading.sheet(file);
		assertThat(sheet.name()).isEqualTo("髙橋課");
		assertThat(Reading.cell(sheet, 1, 0).text()).isEqualTo("番号");
		assertThat(Reading.cell(sheet, 2, 1))
			.isEqualTo(new RawCell(1, "B2", new CellContent.Text("①㈱髙島\n～\"二\""), false, false, false));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
			中身                                   | 行 | 列 | 読み取り
			番号;実績;実施内容＃1;5;a,b            | 2  | 2  | a,b
			担当課;財政課＃番号;実績＃1;1,234      | 3  | 1  | 1,234
			番号,見出し＃番号,No;項番;№;整理番号   | 2  | 1  | No;項番;№;整理番号
			目的;手段＃番号,実績,備考＃1,5,可      | 3  | 1  | 5
			""")
	void theSeparatorIsToldByTheFirstLines(String content, int row, int column, String text) throws IOException {
		Path file = this.folder.resolve("回答.csv");
		Files.writeString(file, content.replace("＃", "\n"));
		assertThat(Reading.cell(Reading.sheet(file), row, column).text()).isEqualTo(text);
	}

	@Test
	void strictOpenXmlIsReadLikeAnyOther() {
		Path file = Ooxml
			.rows("""
					<row r="1"><c r="A1" t="d" s="1"><v>2021-03-31</v></c><c r="B1" t="d" s="1"><v>2021-03-31T09:30:00Z</v></c>\
					<c r="C1" t="d"><v>1868-10-23</v></c><c r="D1" t="d"><v>12:30:00</v></c>\
					<c r="E1" s="2"><v>0.97</v></c><c r="F1" t="s"><v>0</v></c></row>""")
			.styles("<numFmts><numFmt numFmtId='176' formatCode='[$-411]ggge\"年\"m\"月\"d\"日\"'/></numFmts>"
					+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='176'/><xf numFmtId='9'/></cellXfs>")
			.strings("<si><t>金沢市</t><rPh sb='0' eb='3'><t>カナザワシ</t></rPh></si>")
			.strict()
			.write(this.folder.resolve("strict.xlsx"));
		assertThat(Reading.sheet(file).rows().getFirst().cells()).extracting(RawCell::text)
			.containsExactly("令和3年3月31日", "令和3年3月31日", "1868/10/23", "12:30:00", "97%", "金沢市");
	}

	@Test
	void tabSeparatedTextNamedXlsIsATable() throws IOException {
		Path file = this.folder.resolve("export.xls");
		Files.write(file, "番号\t実績\r\n1\t1,234\r\n".getBytes(Charset.forName("windows-31j")));
		assertThat(Reading.cell(Reading.sheet(file), 2, 1).text()).isEqualTo("1,234");
	}

	private RawSheet sheet(Ooxml book) {
		return Reading.sheet(book.write(this.folder.resolve("book.xlsx")));
	}

	private static void save(Workbook book, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
	}

}
