package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.intake.BrokenLine;
import jp.annualreview.intake.DepartmentReturn;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.ReturnReader;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Text files as people and their systems write them. */
class CsvReadingTests {

	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

	private static final String HEAD = "担当課,税務課\r\n番号,枝番,実績,実施内容\r\n";

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
			行                                | 列 | 値
			1,,5,広報"紙"の発行               | 3  | 広報"紙"の発行
			1,,5,"広報""紙""の発行"           | 3  | 広報"紙"の発行
			1, "",5, "実施,完了"              | 3  | 実施,完了
			1, "",5, "実施"                   | 2  | 5
			1,,5,"実施"  ,                    | 3  | 実施
			1,,5,"一行目\\r\\n二行目"         | 3  | 一行目\\n二行目
			1,,5,"一行目\\13二行目"        | 3  | 一行目\\n二行目
			1,,5,一行目\\f二行目              | 3  | 一行目\\n二行目
			1,,5,実\\0施                      | 3  | 実施
			1,,5,C:\\\\共有\\\\               | 3  | C:\\\\共有\\\\
			""")
	void isRead(String row, int column, String value) throws IOException {
		RawSheet sheet = read(HEAD + row.translateEscapes() + "\r\n2,,6,実施\r\n", WINDOWS_31J);
		assertThat(sheet.brokenLines()).isEmpty();
		assertThat(Reading.cell(sheet, 3, column).text()).isEqualTo(value.translateEscapes());
		assertThat(Reading.cell(sheet, 4, 2).text()).isEqualTo("6");
	}

	@Test
	void aLineSeparatorOfUnicodeStaysInItsCell() throws IOException {
		RawSheet sheet = read(HEAD + "1,,5,一行目\u2028二行目\r\n2,,6,実施\r\n", StandardCharsets.UTF_8);
		assertThat(Reading.cell(sheet, 3, 3).text()).isEqualTo("一行目\n二行目");
		assertThat(Reading.cell(sheet, 4, 2).text()).isEqualTo("6");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
			行
			1,,5,"広報"紙の発行
			1,,5,"広報"紙,
			1,,5,"実施
			1,,5,"「\\\\"是\\\\"」と言った"
			1,,5, "広報"紙
			""")
	void isHeldBackWithItsNumberAndTheOthersAreRead(String row) throws IOException {
		RawSheet sheet = read(HEAD + row.translateEscapes() + "\r\n2,,6,実施\r\n3,,\"7\",\"内\r\n容\"\r\n", WINDOWS_31J);
		BrokenLine broken = sheet.brokenLines().getFirst();
		assertThat(sheet.brokenLines()).hasSize(1);
		assertThat(broken.line()).isEqualTo(3);
		assertThat(broken.cells()).containsExactly("1", "", "5");
		assertThat(broken.text()).isEqualTo(row.translateEscapes());
		assertThat(sheet.rows()).extracting((found) -> found.text(0)).containsExactly("担当課", "番号", "2", "3");
		assertThat(Reading.cell(sheet, 5, 3).text()).isEqualTo("内\n容");
	}

	@Test
	void theLineIsThatOfATextEditor() throws IOException {
		RawSheet sheet = read(HEAD + "1,,5,\"一\r\n二\r\n三\"\r\n2,,6,\"広報\"紙\r\n3,,7,実施", WINDOWS_31J);
		assertThat(sheet.brokenLines()).extracting(BrokenLine::line).containsExactly(6);
		assertThat(sheet.rows()).extracting((found) -> found.text(0)).containsExactly("担当課", "番号", "1", "3");
	}

	@Test
	void theFindingNamesTheLineAndTheItem() throws IOException {
		Opening opening = Reading.open(write(HEAD + "1,②,5,\"広報\"紙\r\n2,,6,実施\r\n", WINDOWS_31J));
		DepartmentReturn sent = new ReturnReader().read(opening, FiscalYear.of(2021));
		assertThat(sent.rows()).extracting((row) -> row.number()).containsExactly("2");
		Finding finding = sent.findings().getFirst();
		assertThat(sent.findings()).hasSize(1);
		assertThat(finding.code()).isEqualTo(FindingCode.K24);
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(finding.indicator()).contains(IndicatorId.of("1", "②"));
		assertThat(finding.problem()).startsWith("3行目");
		assertThat(finding.value()).isEqualTo("1,②,5,\"広報\"紙");
		assertThat(finding.remedy()).contains("再提出してください");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u001A", "\0", "\u001A\0\0\0" })
	void theEndMarkOfOldSystemsIsDropped(String mark) throws IOException {
		RawSheet sheet = read(HEAD + "1,,5,実施\r\n" + mark, WINDOWS_31J);
		assertThat(sheet.rows()).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-31j" })
	void aFileCutInACharacterLosesItsLastLineOnly(String charset) throws IOException {
		byte[] whole = (HEAD + "1,,5,実施\r\n2,,6,実施").getBytes(Charset.forName(charset));
		Path file = Files.write(this.folder.resolve("税務課.csv"), Arrays.copyOf(whole, whole.length - 1));
		RawSheet sheet = Reading.sheet(file);
		assertThat(sheet.rows()).extracting((row) -> row.text(0)).containsExactly("担当課", "番号", "1");
		assertThat(sheet.brokenLines()).extracting(BrokenLine::line, BrokenLine::cells)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(4, List.of("2", "", "6")));
	}

	@Test
	void aHeadingThatBeginsLikeABitmapIsNone() throws IOException {
		assertThat(Reading.cell(read("BM値,番号\r\n5,1\r\n", WINDOWS_31J), 1, 0).text()).isEqualTo("BM値");
		byte[] bitmap = new byte[100];
		bitmap[0] = 'B';
		bitmap[1] = 'M';
		bitmap[2] = 100;
		assertThat(Reading.refusal(Files.write(this.folder.resolve("図.csv"), bitmap)).problem()).contains("画像");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n" })
	void theLineThatNamesTheSeparatorIsNoRow(String first) throws IOException {
		RawSheet sheet = read(first + "番号;枝番;実績\r\n1;;a,b,c\r\n2;;\"x\"y\r\n", WINDOWS_31J);
		assertThat(Reading.cell(sheet, 1, 2).text()).isEqualTo("実績");
		assertThat(Reading.cell(sheet, 2, 2).text()).isEqualTo("a,b,c");
		assertThat(sheet.brokenLines()).extracting(BrokenLine::line).containsExactly(4);
	}

	@ParameterizedTest
	@CsvSource({ "EUC-JP, EUC-JP", "ISO-2022-JP, ISO-2022-JP" })
	void anEncodingThatIsNotReadIsNamed(String charset, String says) throws IOException {
		Finding finding = Reading.refusal(write(HEAD + "1,,5,実施しました。ｶﾅ\r\n", Charset.forName(charset)));
		assertThat(finding.code()).isEqualTo(FindingCode.F05);
		assertThat(finding.problem()).contains(says);
		assertThat(finding.remedy()).contains("CSV UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "番号,実績\r\nｱｲｳｴｵ,1\r\n", "ｶﾀｶﾅ,ﾀﾞｹ\n", "番号,①㈱髙\n" })
	void aTextOfWindowsIsNotTakenForAnother(String text) throws IOException {
		assertThat(read(text, WINDOWS_31J).rows().getFirst().text(0)).isEqualTo(text.substring(0, text.indexOf(',')));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void utf16WithoutAMarkIsStillRead(String charset) throws IOException {
		assertThat(Reading.cell(read(HEAD + "1,,5,実施\r\n", Charset.forName(charset)), 3, 3).text()).isEqualTo("実施");
	}

	@Test
	void manyOpenQuotesEndSoon() throws IOException {
		RawSheet sheet = read(HEAD + "1,\"a\n".repeat(50_000) + "2,,6,実施\n", WINDOWS_31J);
		assertThat(sheet.brokenLines()).hasSize(50_000);
		assertThat(sheet.rows().getLast().text(0)).isEqualTo("2");
	}

	private RawSheet read(String text, Charset charset) throws IOException {
		return Reading.sheet(write(text, charset));
	}

	private Path write(String text, Charset charset) throws IOException {
		return Files.write(this.folder.resolve("税務課.csv"), text.getBytes(charset));
	}

}
