package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.NumberMeaning;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OdsReadingTests {

	@TempDir
	Path folder = Path.of("");

	private RawWorkbook read(Ods book) {
		return Reading.workbook(book.write(this.folder.resolve("表.ods")));
	}

	private RawSheet sheet(Ods book) {
		return read(book).sheets().getFirst();
	}

	private RawCell first(Ods book) {
		return Reading.cell(sheet(book), 1, 0);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|',
			textBlock = """
					セルの中身                                                                             | 読み取り
					office:value-type='float' office:value='12'><text:p>12</text:p>                        | 12
					office:value-type='float' office:value='57.99999999999999'>                            | 58
					office:value-type='float' office:value='abc'><text:p>abc</text:p>                      | abc
					office:value-type='float' office:value='1E999999999'><text:p>多</text:p>               | 1E999999999
					office:value-type='percentage' office:value='0.97'><text:p>97%</text:p>                | 97%
					office:value-type='currency' office:value='1200'>                                      | 1200
					office:value-type='date' office:date-value='2021-03-31'>                               | 2021/3/31
					office:value-type='date' office:date-value='2021-03-31T12:00:00'>                      | 2021/3/31
					office:value-type='date' office:date-value='1868-10-23'>                               | 1868/10/23
					office:value-type='date' office:date-value='昨日'><text:p>昨日</text:p>                | 昨日
					office:value-type='time' office:time-value='PT18H30M00S'><text:p>18:30</text:p>        | 18:30
					office:value-type='time' office:time-value='一時'>                                     | 一時
					office:value-type='boolean' office:boolean-value='true'>                               | TRUE
					table:formula='of:=TRUE()' office:value-type='float' office:value='1'>                 | TRUE
					office:value-type='string'><text:p>一行目</text:p><text:p>二行目</text:p>              | 一行目\\n二行目
					office:value-type='string'><text:p>一<text:line-break/>二<text:s text:c='2'/>三<text:tab/>四</text:p> | 一\\n二  三\\t四
					office:value-type='string'><text:p>\\n   前<text:span>中</text:span><text:a>後</text:a>\\n </text:p> | 前中後
					office:value-type='string'><text:p><text:ruby><text:ruby-base>金沢市</text:ruby-base><text:ruby-text>カナザワシ</text:ruby-text></text:ruby></text:p> | 金沢市
					office:value-type='string'><office:annotation><dc:date>2021</dc:date><text:p>コメント</text:p></office:annotation><text:p>本文</text:p> | 本文
					office:value-type='string' office:string-value='属性の値'>                             | 属性の値
					table:formula='of:=SUM([.A1:.B1])' office:value-type='float' office:value='3'>         | 3
					table:formula='of:=SUM([.A1:.B1])'>                                                    | =SUM([.A1:.B1])
					table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'><text:p>#DIV/0!</text:p> | #DIV/0!
					""")
	void cells(String xml, String text) {
		RawCell cell = first(Ods.cells("<table:table-cell " + xml.replace("\\n", "\n") + "</table:table-cell>"));
		assertThat(cell.text()).isEqualTo(text.replace("\\n", "\n").replace("\\t", "\t"));
		assertThat(cell.formula()).isEqualTo(xml.contains("formula"));
	}

	@Test
	void aNoteIsKnownWithItsCellAndAuthor() {
		RawSheet sheet = Reading.sheet(Ods.sheet("",
				"<table:table-row table:number-rows-repeated='4'/><table:table-row><table:table-cell table:number-columns-repeated='2'/>"
						+ "<table:table-cell office:value-type='string'><office:annotation><dc:creator>係長</dc:creator>"
						+ "<dc:date>2025-05-21T00:00:00</dc:date><text:p>実績は見込み。</text:p><text:p>確定は7月。</text:p></office:annotation>"
						+ "<text:p>本文</text:p></table:table-cell></table:table-row>")
			.write(this.folder.resolve("メモ.ods")));
		assertThat(sheet.asides()).containsExactly(Aside.note("C5", "係長", "実績は見込み。\n確定は7月。"));
	}

	@ParameterizedTest
	@CsvSource({ "0cm,true", "0in,true", "0.0000in,true", "0.45cm,false", "'',false" })
	void aHeightOrWidthOfNothingHides(String length, boolean hidden) {
		String cell = "<table:table-cell office:value-type='string'><text:p>値</text:p></table:table-cell>";
		String row = "<style:style style:name='ro1' style:family='table-row'><style:table-row-properties style:row-height='%s'/></style:style>"
			.formatted(length);
		String column = "<style:style style:name='co1' style:family='table-column'><style:table-column-properties style:column-width='%s'/></style:style>"
			.formatted(length);
		assertThat(first(Ods.sheet(row, "<table:table-row table:style-name='ro1'>" + cell + "</table:table-row>"))
			.hidden()).isEqualTo(hidden);
		assertThat(first(Ods.sheet(column,
				"<table:table-column table:style-name='co1'/><table:table-row>" + cell + "</table:table-row>"))
			.hidden()).isEqualTo(hidden);
	}

	@Test
	void kindsOfContent() {
		assertThat(first(Ods.cells(
				"<table:table-cell table:formula='of:=1/0' office:value-type='string' calcext:value-type='error'><text:p>#REF!</text:p></table:table-cell>"))
			.content()).isEqualTo(new CellContent.Fault("#REF!"));
		assertThat(first(Ods.cells("<table:table-cell table:formula='of:=A1'/>")).content())
			.isEqualTo(new CellContent.NotCalculated("A1"));
		assertThat(sheet(Ods.cells("<table:table-cell table:formula='of:=\"\"'><text:p/></table:table-cell>")).rows())
			.as("a result of no characters")
			.isEmpty();
		assertThat(first(Ods.cells(
				"<table:table-cell office:value-type='percentage' office:value='0.97'><text:p>97%</text:p></table:table-cell>"))
			.content()).isInstanceOfSatisfying(CellContent.Number.class,
					(number) -> assertThat(number.meaning()).isEqualTo(NumberMeaning.RATIO));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|',
			textBlock = """
					書式                                                                                  | 値        | 意味  | 表示
					<number:number-style NAME><number:number number:decimal-places='1' number:min-integer-digits='1' number:grouping='true'/><number:text>人</number:text></number:number-style> | 1234.56 | PLAIN | 1,234.6人
					<number:number-style NAME><number:number number:min-integer-digits='1'/></number:number-style> | 0.97 | PLAIN | 0.97
					<number:number-style NAME><number:number number:decimal-places='2' number:min-decimal-places='0' number:min-integer-digits='1'/></number:number-style> | 1.5 | PLAIN | 1.5
					<number:number-style NAME><number:number number:decimal-places='0' number:min-integer-digits='1' number:display-factor='1000'/><number:text>千t</number:text></number:number-style> | 154000 | PLAIN | 154千t
					<number:number-style NAME><number:number number:decimal-places='0' number:min-integer-digits='1'/><number:text>%</number:text></number:number-style> | 97 | PERCENT_POINTS | 97%
					<number:percentage-style NAME><number:number number:decimal-places='1' number:min-integer-digits='1'/><number:text>%</number:text></number:percentage-style> | 0.9696 | RATIO | 97.0%
					<number:number-style NAME><number:scientific-number number:decimal-places='2' number:min-integer-digits='1' number:min-exponent-digits='2'/></number:number-style> | 12345 | PLAIN | 1.23E+04
					<number:number-style NAME><number:fraction number:min-integer-digits='0' number:min-numerator-digits='1' number:min-denominator-digits='1'/></number:number-style> | 3.25 | PLAIN | 3 1/4
					<number:text-style NAME><number:text-content/></number:text-style> | 12 | PLAIN | 12
					<number:number-style style:name='P'><number:number number:decimal-places='0' number:min-integer-digits='1'/></number:number-style><number:number-style NAME><number:text>△</number:text><number:number number:decimal-places='0' number:min-integer-digits='1'/><style:map style:condition='value()&gt;=0' style:apply-style-name='P'/></number:number-style> | -12 | PLAIN | △12
					<number:date-style NAME><number:era number:calendar='gengou' number:style='long'/><number:year number:calendar='gengou'/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style> | 44286 | 日付 | 令和3年3月31日
					<number:date-style NAME><number:year number:style='long'/><number:text>"</number:text><number:month number:style='long'/><number:text>/</number:text><number:day number:style='long'/></number:date-style> | 44286 | 日付 | 2021"03/31
					""")
	void dataStyles(String style, String value, String meaning, String shown) {
		String styles = style.replace("NAME", "style:name='N1'")
				+ "<style:style style:name='上' style:family='table-cell' style:data-style-name='N1'/>"
				+ "<style:style style:name='下' style:family='table-cell' style:parent-style-name='上'/>";
		RawCell cell = first(Ods.sheet(styles,
				"<table:table-row><table:table-cell table:style-name='下' office:value-type='float' office:value='%s'/></table:table-row>"
					.formatted(value)));
		assertThat(cell.text()).isEqualTo(shown);
		assertThat((cell.content() instanceof CellContent.Number number) ? number.meaning().toString() : "日付")
			.isEqualTo(meaning);
	}

	@Test
	void rowsAndCellsThatRepeatAreUnpackedOnlyWhereTheyHoldSomething() {
		RawSheet sheet = sheet(Ods.sheet("",
				"""
						<table:table-column table:number-columns-repeated='16384'/>
						<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='3'/>
						<table:table-cell office:value-type='float' office:value='7' table:number-columns-repeated='2'/>
						<table:table-cell office:value-type='string' table:number-columns-repeated='16379'><text:p>　 </text:p></table:table-cell>
						</table:table-row>
						<table:table-row table:number-rows-repeated='1048573'><table:table-cell office:value-type='string' table:number-columns-repeated='16384'><text:p> </text:p></table:table-cell></table:table-row>
						<table:table-row><table:table-cell office:value-type='string'><text:p>末</text:p></table:table-cell></table:table-row>
						"""));
		assertThat(sheet.rows()).extracting(RawRow::number).containsExactly(1, 2, 1048576);
		assertThat(sheet.rows().get(1).cells()).extracting(RawCell::address).containsExactly("D2", "E2");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
			行の繰返し | 列の繰返し | 指摘
			1048576    | 1          | F08
			1048577    | 1          | F01
			999999999  | 999999999  | F01
			1          | 16385      | F01
			19999      | 16384      | F08
			""")
	void cellsRepeatedBeyondTheBudgetAreRefused(String rows, String columns, FindingCode code) {
		Ods book = Ods.sheet("",
				"<table:table-row table:number-rows-repeated='%s'><table:table-cell table:number-columns-repeated='%s' office:value-type='float' office:value='1'/></table:table-row>"
					.formatted(rows, columns));
		assertThat(Reading.refusal(book.write(this.folder.resolve("a.ods"))).code()).isEqualTo(code);
	}

	@Test
	void blanksThatAnElementCountsStayFew() {
		Ods book = Ods.cells("<table:table-cell office:value-type='string'><text:p>a"
				+ "<text:s text:c='999999999'/>".repeat(50) + "b</text:p></table:table-cell>");
		assertThat(first(book).text()).hasSizeLessThan(10_000);
	}

	@Test
	void mergedHiddenAndStruckCells() {
		RawSheet sheet = sheet(Ods.sheet(
				"""
						<style:style style:name='取消' style:family='table-cell'><style:text-properties style:text-line-through-style='solid' style:text-line-through-type='single'/></style:style>
						<style:style style:name='戻し' style:family='table-cell' style:parent-style-name='取消'><style:text-properties style:text-line-through-style='none'/></style:style>
						<style:style style:name='字' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>
						""",
				"""
						<table:table-column/><table:table-column table:visibility='collapse'/>
						<table:table-column-group table:display='false'><table:table-column/></table:table-column-group>
						<table:table-column table:default-cell-style-name='取消'/>
						<table:table-row>
						<table:table-cell table:number-columns-spanned='1' table:number-rows-spanned='2' office:value-type='string'><text:p>結合</text:p></table:table-cell>
						<table:table-cell office:value-type='float' office:value='1'/><table:table-cell office:value-type='float' office:value='2'/>
						<table:table-cell office:value-type='float' office:value='3'/>
						<table:table-cell table:style-name='戻し' office:value-type='float' office:value='4'/>
						<table:table-cell office:value-type='string'><text:p>旧<text:span text:style-name='字'>12</text:span></text:p></table:table-cell>
						</table:table-row>
						<table:table-row table:visibility='filter'><table:covered-table-cell/><table:table-cell table:number-columns-repeated='4'/>
						<table:table-cell office:value-type='float' office:value='5'/></table:table-row>
						<table:table-row-group table:display='false'><table:table-row-group><table:table-row><table:table-cell office:value-type='float' office:value='6'/></table:table-row></table:table-row-group></table:table-row-group>
						<table:table-row><table:table-cell office:value-type='float' office:value='7'/></table:table-row>
						"""));
		assertThat(Reading.cell(sheet, 2, 0))
			.isEqualTo(new RawCell(0, "A1", new CellContent.Text("結合"), false, false, false));
		assertThat(Reading.cell(sheet, 1, 1).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 1, 2).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 1, 3).struck()).as("by the column's style").isTrue();
		assertThat(Reading.cell(sheet, 1, 4).struck()).isFalse();
		assertThat(Reading.cell(sheet, 1, 5).struck()).as("a part of the text").isTrue();
		assertThat(Reading.cell(sheet, 2, 5).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 3, 0).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 4, 0).hidden()).isFalse();
	}

	@Test
	void textOfShapesIsKeptApart() {
		RawSheet sheet = sheet(Ods.sheet("",
				"""
						<table:shapes><draw:g><draw:custom-shape><text:p>図形一</text:p></draw:custom-shape><draw:frame><draw:text-box><text:p>箱</text:p><text:p>二行目</text:p></draw:text-box></draw:frame></draw:g></table:shapes>
						<table:table-row><table:table-cell office:value-type='string'><draw:rect><text:p>セルの上</text:p></draw:rect><text:p>本文</text:p></table:table-cell></table:table-row>
						"""));
		assertThat(sheet.asides()).extracting(Aside::text).containsExactly("図形一", "箱\n二行目", "セルの上");
		assertThat(Reading.cell(sheet, 1, 0).text()).isEqualTo("本文");
	}

	@Test
	void onlySheetsAreRead() {
		RawWorkbook book = read(Ods.spreadsheet(
				"""
						<table:tracked-changes><table:cell-content-change><table:table-cell office:value-type='float' office:value='9'/></table:cell-content-change></table:tracked-changes>
						<table:table table:name='一'><table:table-row><table:table-cell office:value-type='string'><text:p>値</text:p><table:table table:name='中'><table:table-row/></table:table></table:table-cell></table:table-row></table:table>
						<table:dde-links><table:table><table:table-row/></table:table></table:dde-links>
						"""));
		assertThat(book.sheets()).extracting(RawSheet::name).containsExactly("一");
	}

	@Test
	void macrosAndTheTimeOfSavingAreRead() {
		Ods book = Ods.cells("");
		assertThat(read(book).macros()).isFalse();
		assertThat(read(book.part("Basic/Standard/script-lb.xml", "<a/>")).macros()).isFalse();
		assertThat(read(book.part("Basic/Standard/Module1.xml", "<a/>")).macros()).isTrue();
		assertThat(read(book.part("meta.xml", "<m NAMES><dc:date>2022-05-10T17:15:30.5</dc:date></m>")).modified())
			.contains(Instant.parse("2022-05-10T08:15:30.500Z"));
		assertThat(read(book.part("meta.xml", "<m NAMES><dc:date>2022-05-10T08:15:30Z</dc:date></m>")).modified())
			.contains(Instant.parse("2022-05-10T08:15:30Z"));
		assertThat(read(book.part("meta.xml", "<m NAMES><dc:date>昨日</dc:date></m>")).modified()).isEmpty();
	}

	private FindingCode refusal(Ods book) {
		return Reading.refusal(book.write(this.folder.resolve("悪い.ods"))).code();
	}

	@Test
	void packagesThatAreNoReadableSpreadsheetAreNamed() {
		assertThat(refusal(Ods.cells("").without("content.xml"))).isEqualTo(FindingCode.F01);
		assertThat(refusal(Ods.body("<office:text><text:p>文書</text:p></office:text>"))).isEqualTo(FindingCode.F04);
		assertThat(refusal(Ods.cells("").part("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")))
			.isEqualTo(FindingCode.F02);
		assertThat(refusal(Ods.cells("").without("mimetype"))).isEqualTo(FindingCode.F04);
		assertThat(refusal(Ods.cells("")
			.part("content.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")))
			.isEqualTo(FindingCode.F01);
		assertThat(Reading.open(Ods.cells("")
			.without("mimetype")
			.part("META-INF/manifest.xml", "<manifest/>")
			.write(this.folder.resolve("印なし.ods")))).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void aBombInAPartIsTooLarge() throws IOException {
		Path file = Ods.cells("")
			.part("styles.xml", "<a>" + "<b/>".repeat(30_000_000) + "</a>")
			.write(this.folder.resolve("bomb.ods"));
		assertThat(Files.size(file)).isLessThan(1_000_000);
		Finding finding = Reading.refusal(file);
		assertThat(finding.code()).isEqualTo(FindingCode.F08);
	}

	@Test
	void manyConditionsOfAFormatAreNotAllUnpacked() {
		String styles = "<number:number-style style:name='P'><number:text>" + "字".repeat(10_000)
				+ "</number:text></number:number-style><number:number-style style:name='N'>"
				+ "<style:map style:condition='value()&gt;0' style:apply-style-name='P'/>".repeat(50_000)
				+ "</number:number-style><style:style style:name='c' style:family='table-cell' style:data-style-name='N'/>";
		Ods book = Ods.sheet(styles,
				"<table:table-row><table:table-cell table:style-name='c' office:value-type='float' office:value='1'/></table:table-row>");
		assertThat(List.of(first(book).content())).singleElement().isInstanceOf(CellContent.Number.class);
	}

}
