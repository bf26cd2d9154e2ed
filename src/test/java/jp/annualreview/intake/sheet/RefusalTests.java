package jp.annualreview.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.intake.Opening;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|',
			textBlock = """
					ファイル名  | 中身                                   | 指摘 | 内容に含む
					空.xlsx     | ``                                     | F03  | 0バイト
					頁.xls      | <html><body><table><tr><td>1</td>      | F04  | HTML
					頁2.xls     | <!DOCTYPE html><html lang="ja">        | F04  | HTML
					表.xls      | <table><tr><td>番号</td></tr></table>  | F04  | HTML
					表.xml      | <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> | F05 | 2003
					他.xml      | <?xml version="1.0"?><a/>              | F04  | XML
					文.txt      | 本年度の実績を送ります。               | F04  | 文章
					文.xlsx     | %PDF-1.7 ...                           | F04  | PDF
					文.rtf      | {\\rtf1\\ansi                          | F04  | リッチテキスト
					図.gif      | GIF89a                                 | F04  | 画像
					""")
	void filesThatAreNoWorkbook(String name, String content, FindingCode code, String says) throws IOException {
		Path file = this.folder.resolve(name);
		Files.writeString(file, content);
		Finding finding = Reading.refusal(file);
		assertThat(finding.code()).isEqualTo(code);
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(finding.location().file()).isEqualTo(name);
		assertThat(finding.problem()).contains(says);
		assertThat(finding.remedy()).endsWith("ください。");
	}

	@Test
	void shiftJisHtmlNamedXls() throws IOException {
		Path file = this.folder.resolve("帳票.xls");
		Files.write(file, "<html><head><title>進捗</title>".getBytes(Charset.forName("windows-31j")));
		assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.F04);
	}

	@Test
	void missingFile() {
		assertThat(Reading.refusal(this.folder.resolve("無い.xlsx")).code()).isEqualTo(FindingCode.F01);
		assertThat(Reading.refusal(this.folder).code()).isEqualTo(FindingCode.F01);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void encryptedWorkbooks(String format) throws Exception {
		Path file = this.folder.resolve("秘密." + format);
		if (format.equals("xls")) {
			try (HSSFWorkbook book = new HSSFWorkbook()) {
				book.createSheet().createRow(0).createCell(0).setCellValue("秘密");
				Biff8EncryptionKey.setCurrentUserPassword("himitsu");
				save(book, file);
			}
			finally {
				Biff8EncryptionKey.setCurrentUserPassword(null);
			}
		}
		else {
			encrypt(file, "himitsu");
		}
		Finding finding = Reading.refusal(file);
		assertThat(finding.code()).isEqualTo(FindingCode.F02);
		assertThat(finding.remedy()).contains("パスワードを解除");
	}

	@Test
	void aWorkbookWithTheDefaultPasswordOpensByItself() throws Exception {
		Path file = this.folder.resolve("構成保護.xlsx");
		encrypt(file, "VelvetSweatshop");
		assertThat(Reading.cell(Reading.sheet(file), 1, 0).text()).isEqualTo("秘密");
	}

	private static void encrypt(Path file, String password) throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem();
				XSSFWorkbook book = new XSSFWorkbook();
				OutputStream out = Files.newOutputStream(file)) {
			book.createSheet().createRow(0).createCell(0).setCellValue("秘密");
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword(password);
			try (OutputStream encrypted = encryptor.getDataStream(files)) {
				book.write(encrypted);
			}
			files.writeFilesystem(out);
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			中のファイル         | 内容                                             | 指摘 | 内容に含む
			mimetype             | application/vnd.oasis.opendocument.spreadsheet   | F01  | 壊れて
			mimetype             | application/vnd.oasis.opendocument.text          | F04  | OpenDocument文書
			readme.txt           | 添付資料                                         | F04  | zip
			_rels/.rels          | officeDocument xl/workbook.bin                   | F05  | .xlsb
			_rels/.rels          | officeDocument word/document.xml                 | F04  | Word
			_rels/.rels          | officeDocument ppt/presentation.xml              | F04  | PowerPoint
			_rels/.rels          | other a.xml                                      | F01  | 壊れて
			""")
	void otherPackages(String part, String content, FindingCode code, String says) throws IOException {
		Path file = this.folder.resolve("package.xlsx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			if (part.startsWith("_rels")) {
				entry(zip, "[Content_Types].xml", "<Types/>");
				String[] words = content.split(" ");
				entry(zip, part, Ooxml.rows("").relations(words[0], words[1]));
			}
			else {
				entry(zip, part, content);
			}
		}
		assertThat(Reading.refusal(file).code()).isEqualTo(code);
		assertThat(Reading.refusal(file).problem()).contains(says);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			ストリーム, 指摘, 内容に含む
			Book, F05, Excel 95
			WordDocument, F04, Word文書
			PowerPoint Document, F04, PowerPoint
			何か, F04, Office文書
			""")
	void otherCompoundFiles(String stream, FindingCode code, String says) throws IOException {
		Path file = this.folder.resolve("old.xls");
		try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			files.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[5000]));
			files.writeFilesystem(out);
		}
		assertThat(Reading.refusal(file).code()).isEqualTo(code);
		assertThat(Reading.refusal(file).problem()).contains(says);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void anyTruncationOfAWorkbookEndsInOneFinding(String format) throws IOException {
		byte[] whole = workbook(format);
		for (int length = 8; length < whole.length - 1; length += Math.max(1, whole.length / 40)) {
			Path file = Files.write(this.folder.resolve("half." + format), Arrays.copyOf(whole, length));
			if (Reading.open(file) instanceof Opening.Refused(Finding finding)) {
				assertThat(finding.code()).isIn(FindingCode.F01, FindingCode.F04);
			}
			else {
				assertThat(format).as("a cut zip has no directory").isEqualTo("xls");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void noDamagedByteThrows(String format) throws IOException {
		byte[] whole = workbook(format);
		Random random = new Random(20210331);
		for (int round = 0; round < 150; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i < 20; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			assertThat(Reading.open(Files.write(this.folder.resolve("bad." + format), damaged))).isNotNull();
		}
	}

	@Test
	void randomBytesAndLockFilesAreNoSpreadsheet() throws IOException {
		Random random = new Random(7);
		for (int round = 0; round < 50; round++) {
			byte[] noise = new byte[200 + random.nextInt(2000)];
			random.nextBytes(noise);
			assertThat(Reading.refusal(Files.write(this.folder.resolve("noise.xlsx"), noise)).code())
				.isEqualTo(FindingCode.F04);
		}
		byte[] lock = new byte[165];
		lock[0] = 6;
		System.arraycopy("kimura".getBytes(StandardCharsets.US_ASCII), 0, lock, 1, 6);
		assertThat(Reading.refusal(Files.write(this.folder.resolve("~$財政課.xlsx"), lock)).code())
			.isEqualTo(FindingCode.F04);
	}

	@Test
	void aDocumentTypeIsRefused() {
		Path file = Ooxml.rows("")
			.part("xl/worksheets/sheet1.xml",
					"""
							<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
							<worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""")
			.write(this.folder.resolve("xxe.xlsx"));
		assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.F01);
	}

	@Test
	void aWrongByteInAPartIsRefusedWithoutAWordOnTheConsole() throws IOException {
		byte[] whole = Files.readAllBytes(stored(Ooxml.rows("<row><c t='inlineStr'><is><t>QQQ</t></is></c></row>")));
		int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("QQQ");
		whole[at + 1] = (byte) 0xFF;
		java.io.PrintStream console = System.err;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new java.io.PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThat(Reading.refusal(Files.write(this.folder.resolve("byte.xlsx"), whole)).code())
				.isEqualTo(FindingCode.F01);
		}
		finally {
			System.setErr(console);
		}
		assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	/** Packed without compression, so that a byte of a part can be found and changed. */
	private Path stored(Ooxml book) throws IOException {
		Path file = this.folder.resolve("stored.xlsx");
		try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(
				book.write(this.folder.resolve("packed.xlsx")).toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.setLevel(0);
			for (ZipEntry part : java.util.Collections.list(zip.entries())) {
				entry(out, part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void aZipBombIsTooLarge() {
		Path file = Ooxml.sheet("<sheetData>" + " ".repeat(120_000_000) + "</sheetData>")
			.write(this.folder.resolve("bomb.xlsx"));
		assertThat(file).satisfies((bomb) -> assertThat(Files.size(bomb)).isLessThan(1_000_000));
		assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.F08);
	}

	@Test
	void manyTagsBeyondTheBudgetAreTooLarge() {
		Path file = Ooxml.rows("<ext/>".repeat(17_000_000)).write(this.folder.resolve("rows.xlsx"));
		assertThat(Reading.refusal(file).problem()).contains("展開したファイルの大きさ");
	}

	@Test
	void packedBlankCellsOfAnOldWorkbookAreCountedBeforeTheyAreUnpacked() throws IOException {
		Path file = this.folder.resolve("bloated.xls");
		try (HSSFWorkbook book = new HSSFWorkbook()) {
			var sheet = book.createSheet();
			for (int row = 0; row < 300; row++) {
				for (int column = 0; column < 200; column++) {
					sheet.createRow(row).createCell(column);
				}
			}
			for (int row = 0; row < 2; row++) {
				for (int column = 0; column < 200; column++) {
					sheet.getRow(row).createCell(column).setBlank();
				}
			}
			save(book, file);
		}
		Opening opening = new SpreadsheetReader(BudgetTests.SMALL).open(file, "b.xls");
		assertThat(opening).isInstanceOfSatisfying(Opening.Refused.class,
				(refused) -> assertThat(refused.finding().code()).isEqualTo(FindingCode.F08));
	}

	@Test
	void bloatedSheetOfStyledBlankRowsIsReadWithoutItsBlanks() {
		StringBuilder rows = new StringBuilder();
		for (int row = 1; row <= 50_000; row++) {
			rows.append("<row r=\"%d\">".formatted(row));
			for (char column = 'A'; column <= 'O'; column++) {
				rows.append("<c r=\"")
					.append(column)
					.append(row)
					.append("\" s=\"1\"")
					.append(row <= 21 ? "><v>5</v></c>" : "/>");
			}
			rows.append("</row>");
		}
		Path file = Ooxml.rows(rows.toString()).write(this.folder.resolve("bloated.xlsx"));
		assertThat(Reading.sheet(file).rows()).hasSize(21).allSatisfy((row) -> assertThat(row.cells()).hasSize(15));
	}

	private static byte[] workbook(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
			for (int row = 0; row < 30; row++) {
				book.getNumberOfSheets();
				var sheet = (row == 0) ? book.createSheet("調査票") : book.getSheetAt(0);
				sheet.createRow(row).createCell(0).setCellValue("取組" + row);
				sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
			}
			book.write(out);
		}
		return out.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static void save(Workbook book, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
	}

}
