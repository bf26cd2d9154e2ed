package jp.annualreview.intake.sheet;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs write that is seldom seen, and still says one thing only. */
class OddWorkbookTests {

	private static final String STRINGS = "<si><t>広報</t></si><si><t>税務</t></si>";

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	Path folder = Path.of("");

	private RawWorkbook read(Ooxml book) {
		return Reading.workbook(book.write(this.folder.resolve("book.xlsx")));
	}

	private RawSheet sheet(Ooxml book) {
		return read(book).sheets().getFirst();
	}

	/** Every cell as {@code place=text}, with {@code 隠} before a hidden one. */
	private static String cells(RawSheet sheet) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> row.cells()
				.stream()
				.map((cell) -> (cell.hidden() ? "隠" : "") + RawCell.addressOf(row.number(), cell.column()) + "="
						+ cell.text()))
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
			セル                                                                      | 読み取り
			<c r='c1' t='s'><v>1</v></c><c r='d1'><v>5</v></c>                        | C1=税務 D1=5
			<c r='$B$1'><v>5</v></c>                                                  | B1=5
			<c r='A1' t='s'><v>＃ 1 ＃</v></c><c r='B1'><v> 5 </v></c>                | A1=税務 B1=5
			<c r='A1' t='b'><v>true</v></c><c r='B1' t='b'><v> 1 </v></c>             | A1=TRUE B1=TRUE
			<c r='A1' t='b'><v>false</v></c><c r='B1' t='b'><v>0</v></c>              | A1=FALSE B1=FALSE
			<c r='A1' t='e'><v>＃#N/A＃</v></c>                                       | A1=#N/A
			<c r='A1' t='d'><v> 2021-03-31 </v></c>                                   | A1=2021/3/31
			<c r='A1'><f>1+1</f><v> </v></c>                                          | A1==1+1
			<c r='A1' t='s'><v>99</v></c><c r='B1' t='s'><v>x</v></c>                 | A1=\uFFFD B1=\uFFFD
			<c><v>1</v></c><c r='C1' s='3'/><c><v>4</v></c>                           | A1=1 D1=4
			<c r='IV1'><v>1</v></c><c r='IW1'><v>2</v></c><c r='XFD1'><v>3</v></c>    | IV1=1
			""")
	void cellsAsSomeProgramsWriteThem(String cells, String expected) {
		assertThat(cells(sheet(Ooxml.rows("<row r='1'>" + cells.replace('＃', '\n') + "</row>").strings(STRINGS))))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			既定                 | 行                                         | 読み取り
			zeroHeight='1'       | r='1'                                      | 隠A1=1
			zeroHeight='true'    | r='1' hidden='0'                           | A1=1
			zeroHeight='1'       | r='1' ht='15' customHeight='1'             | A1=1
			zeroHeight='0'       | r='1'                                      | A1=1
			defaultRowHeight='0' | r='1' ht='0.0' customHeight='1'            | 隠A1=1
			defaultRowHeight='0' | r='1' ht='0'                               | 隠A1=1
			defaultRowHeight='0' | r='1' hidden='true'                        | 隠A1=1
			defaultRowHeight='0' | r='1' ht='0.75'                            | A1=1
			""")
	void rowsThatNobodySees(String format, String row, String expected) {
		assertThat(cells(sheet(Ooxml.sheet("<sheetFormatPr " + format + "/><sheetData><row " + row
				+ "><c r='A1'><v>1</v></c></row></sheetData>"))))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			結合,        読み取り
			1:1,         A1=広報 B1=広報 C1=広報 C2=1
			A:C,         A1=広報 B1=広報 C1=広報 A2=広報 B2=広報 C2=広報
			a1:$b$2,     A1=広報 B1=広報 A2=広報 B2=広報 C2=1
			B2:A1,       A1=広報 B1=広報 A2=広報 B2=広報 C2=1
			A1:A1048576, A1=広報 A2=広報 C2=1
			A0:C0,       A1=広報 C2=1
			漢字,        A1=広報 C2=1
			""")
	void mergesOfWholeRowsAndColumns(String merge, String expected) {
		assertThat(cells(sheet(Ooxml
			.sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='C2'><v>1</v></c></row>"
					+ "</sheetData><mergeCells><mergeCell ref='" + merge + "'/></mergeCells>")
			.strings(STRINGS)))).isEqualTo(expected);
	}

	@Test
	void aStrayCellUnderALongMergeIsNoMillionCells() {
		RawSheet sheet = sheet(Ooxml
			.sheet("""
					<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048550'><c r='B1048550'><v>2</v></c>\
					<c r='XFD1048550'><v>3</v></c></row></sheetData><mergeCells><mergeCell ref='A1:A1048576'/></mergeCells>"""));
		assertThat(cells(sheet)).isEqualTo("A1=1 A1048550=1 B1048550=2");
	}

	@ParameterizedTest
	@CsvSource({ "x14, A1=50.00%", "future, A1=0.5", "x14 future, A1=0.5", "'', A1=0.5" })
	void ofAlternativesTheOneExcelTakes(String needs, String expected) {
		assertThat(cells(sheet(Ooxml.rows("<row r='1'><c r='A1' s='1'><v>0.5</v></c></row>")
			.styles("""
					<cellXfs xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:future='urn:future' \
					xmlns:x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'><xf numFmtId='0'/>\
					<mc:AlternateContent><mc:Choice Requires='%s'><xf numFmtId='10'/></mc:Choice>\
					<mc:Fallback><xf numFmtId='0'/><xf numFmtId='14'/></mc:Fallback></mc:AlternateContent></cellXfs>"""
				.formatted(needs)))))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16LE, UTF-16LE", "UTF-8, utf-16",
			"windows-31j, Shift_JIS", "EUC-JP, EUC-JP", "UTF-8, no-such-thing" })
	void partsInTheEncodingOfTheirBytes(String charset, String declared) {
		Ooxml book = Ooxml.rows("<row r='1'><c r='A1' t='s'><v>1</v></c></row>").strings(STRINGS);
		for (String part : new String[] { SHEET, "xl/sharedStrings.xml" }) {
			book.declared(part, declared).encoded(part, Charset.forName(charset));
		}
		assertThat(cells(sheet(book))).isEqualTo("A1=税務");
	}

	@ParameterizedTest
	@CsvSource({ "worksheets/sheet%201.xml, xl/worksheets/sheet 1.xml", "worksheets/%E8%A1%A8.xml, xl/worksheets/表.xml",
			"worksheets/sheet%201.xml, xl/worksheets/sheet%201.xml", "worksheets/100%.xml, xl/worksheets/100%.xml",
			"worksheets/a+b.xml, xl/worksheets/a+b.xml", "/xl/Worksheets/A.xml, xl\\worksheets\\a.xml" })
	void targetsWrittenAsAddresses(String target, String part) {
		Ooxml book = Ooxml.rows("<row r='1'><c r='A1'><v>5</v></c></row>");
		book.moved(SHEET, part).part("xl/_rels/workbook.xml.rels", book.relations("worksheet", target));
		assertThat(cells(sheet(book))).isEqualTo("A1=5");
	}

	@Test
	void whatNoCellUsesCostsNothing() {
		String styles = "<numFmts>" + numberFormats(60_000) + "</numFmts><fonts>"
				+ "<font><sz val='9'/></font>".repeat(200_000)
				+ "</fonts><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/>"
				+ "<xf numFmtId='0' fontId='0'><alignment vertical='top'/></xf>".repeat(100_000) + "</cellXfs>";
		String rows = "<row r='1'><c r='A1' s='1'><v>0.5</v></c></row>"
				+ "<row s='1' customFormat='1'><c s='1'/></row>".repeat(100_000);
		assertThat(cells(sheet(Ooxml.rows(rows).styles(styles)))).isEqualTo("A1=50.00%");
	}

	private static String numberFormats(int count) {
		StringBuilder formats = new StringBuilder();
		for (int i = 0; i < count; i++) {
			formats.append("<numFmt numFmtId='%d' formatCode='0&quot;単位%d&quot;'/>".formatted(1000 + i, i));
		}
		return formats.toString();
	}

	@Test
	void aTextOfManyEscapedCharacters() {
		assertThat(cells(sheet(Ooxml
			.rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + "&amp;".repeat(300_000) + "</t></is></c></row>"))))
			.hasSize(300_003);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', textBlock = """
			保存された値,                  時刻
			2025-05-21T00:41:11Z,          2025-05-21T00:41:11Z
			2025-05-21T02:07:41.703,       2025-05-21T02:07:41.703Z
			2025-05-21T 9:41:11+09:00,     2025-05-21T00:41:11Z
			` 2025-05-21T09:41:11 +09:00`, 2025-05-21T00:41:11Z
			2025-05-21T09:41:11+0900,      2025-05-21T00:41:11Z
			2025-05-21T09:41+09:00,        2025-05-21T00:41:00Z
			2025-05-21T09:41:11z,          2025-05-21T09:41:11Z
			2025-05-21,                    2025-05-21T00:00:00Z
			""")
	void timesThatCanBeRead(String stored, Instant expected) {
		assertThat(read(Ooxml.rows("").modified("<dcterms:modified>" + stored + "</dcterms:modified>")).modified())
			.contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<dcterms:modified/>", "<dcterms:modified>昨日</dcterms:modified>",
			"<dcterms:modified>2025-02-30T00:00:00Z</dcterms:modified>", "<dcterms:modified>2025</dcterms:modified>" })
	void timesThatCannotBeRead(String element) {
		assertThat(read(Ooxml.rows("").modified(element)).modified()).isEmpty();
	}

	@Test
	void notesAndThreadsAreBesideTheCells() {
		Ooxml book = Ooxml.rows("<row r='1'><c r='J11'><v>5</v></c></row>");
		book.beside("comments", "../comments1.xml", "threadedComment", "../threads/t1.xml")
			.part("xl/comments1.xml", """
					<comments><authors><author>係長</author><author>tc={1}</author></authors><commentList>\
					<comment ref='J11' authorId='0'><text><r><t>実績は</t></r><r><t>見込み。</t></r>\
					<rPh sb='0' eb='1'><t>ジッセキ</t></rPh></text></comment>\
					<comment ref='K2' authorId='1'><text><t>[スレッド化されたコメント]</t></text></comment>\
					<comment ref='L2' authorId='0'><text><t> </t></text></comment></commentList></comments>""")
			.part("xl/threads/t1.xml",
					"""
							<ThreadedComments><threadedComment ref='K2' id='1'><text>確定は7月</text></threadedComment>\
							<threadedComment ref='K2' id='2' parentId='1'><text>了解</text></threadedComment></ThreadedComments>""");
		assertThat(sheet(book).asides()).containsExactly(Aside.note("J11", "係長", "実績は見込み。"),
				Aside.note("K2", "", "確定は7月\n了解"));
	}

	@Test
	void aPictureInACellIsNoError() {
		Ooxml book = Ooxml.rows("""
				<row r='1'><c r='A1' t='e' vm='2'><v>#VALUE!</v></c><c r='B1' t='e' vm='1'><v>#VALUE!</v></c>\
				<c r='C1' t='e'><v>#VALUE!</v></c>\
				<c r='D1' t='str'><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>""");
		book.part("xl/_rels/workbook.xml.rels",
				book.relations("worksheet", "worksheets/sheet1.xml", "sheetMetadata", "metadata.xml", "rdRichValue",
						"richData/rdrichvalue.xml", "rdRichValueStructure", "richData/rdrichvaluestructure.xml"))
			.part("xl/richData/rdrichvaluestructure.xml",
					"<rvStructures><s t='_error'/><s t='_localImage'/></rvStructures>")
			.part("xl/richData/rdrichvalue.xml", "<rvData><rv s='0'><v>8</v></rv><rv s='1'><v>0</v></rv></rvData>")
			.part("xl/metadata.xml",
					"""
							<metadata><futureMetadata name='XLRICHVALUE'><bk><rvb i='0'/></bk><bk><rvb i='1'/></bk></futureMetadata>\
							<cellMetadata><bk><rc t='2' v='0'/></bk></cellMetadata>\
							<valueMetadata><bk><rc t='1' v='0'/></bk><bk><rc t='1' v='1'/></bk></valueMetadata></metadata>""");
		assertThat(sheet(book).rows().getFirst().cells()).extracting(RawCell::content)
			.containsExactly(new CellContent.Picture(), new CellContent.Fault("#VALUE!"),
					new CellContent.Fault("#VALUE!"), new CellContent.Picture());
	}

}
