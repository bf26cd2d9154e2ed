package jp.annualreview.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.intake.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * No file holds the reading up: the budget counts everything a file can ask for, so the
 * end does not depend on a clock. The generous times here only show that it is so.
 */
class BoundedReadingTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	@TempDir
	Path folder = Path.of("");

	private void endsSoon(Path file) {
		assertTimeout(LONG, () -> assertThat(Reading.open(file)).isNotNull());
	}

	@Test
	void manySheetsThatAreTheSamePart() {
		StringBuilder sheets = new StringBuilder();
		for (int i = 1; i <= 20_000; i++) {
			sheets.append("<sheet name='s%d' sheetId='%d' r:id='rId1'/>".formatted(i, i));
		}
		Ooxml book = Ooxml.rows("<row><c><v>1</v></c></row>" + "<ext/>".repeat(100_000));
		book.part("xl/workbook.xml",
				"<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>%s</sheets></workbook>"
					.formatted(sheets));
		Path file = book.write(this.folder.resolve("same.xlsx"));
		assertTimeout(LONG, () -> assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.F08));
	}

	@Test
	void largeMergedAreasAndHiddenColumns() {
		StringBuilder merged = new StringBuilder();
		for (int i = 1; i <= 100_000; i++) {
			merged.append("<mergeCell ref='A1:XFD1048576'/>");
		}
		endsSoon(Ooxml.sheet("<cols>" + "<col min='1' max='16384' hidden='1'/>".repeat(100_000)
				+ "</cols><sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData><mergeCells>"
				+ merged + "</mergeCells>")
			.write(this.folder.resolve("merged.xlsx")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0 / ", "[h]", "\\", "\"", ";", "#,", "[<1]", "g", "0.", "E+", "%" })
	void formatCodesOfAnyLength(String piece) {
		endsSoon(Ooxml.number("-123456789.123456789", 176, piece.repeat(300_000 / piece.length()))
			.write(this.folder.resolve("format.xlsx")));
	}

	@Test
	void manyStylesThatNestWithoutEnd() {
		StringBuilder styles = new StringBuilder();
		for (int i = 0; i < 50_000; i++) {
			styles.append("<style:style style:name='s%d' style:family='table-cell' style:parent-style-name='s%d'/>"
				.formatted(i, (i + 1) % 50_000));
		}
		StringBuilder cells = new StringBuilder();
		for (int i = 0; i < 15_000; i++) {
			cells.append("<table:table-cell table:style-name='s%d' office:value-type='float' office:value='1'/>"
				.formatted(i));
		}
		endsSoon(Ods.sheet(styles.toString(), "<table:table-row>" + cells + "</table:table-row>")
			.write(this.folder.resolve("deep.ods")));
	}

	@Test
	void elementsInsideElements() {
		endsSoon(Ods
			.cells("<table:table-cell><text:p>" + "<text:span>".repeat(500_000) + "</text:span>".repeat(500_000)
					+ "</text:p></table:table-cell>")
			.write(this.folder.resolve("deep.ods")));
		endsSoon(Ods
			.sheet("", "<table:shapes>" + "<draw:g>".repeat(500_000) + "</draw:g>".repeat(500_000) + "</table:shapes>")
			.write(this.folder.resolve("groups.ods")));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", "\"", "\n", "a,\"", ";", "\t", ",\n" })
	void endlessText(String piece) throws IOException {
		endsSoon(Files.writeString(this.folder.resolve("表.csv"), "番号,実績\n" + piece.repeat(3_000_000)));
	}

	@Test
	void zipsInsideZipsAndManyEntries() throws IOException {
		byte[] inner = zip("調査票.xlsx", new byte[] { 'P', 'K', 3, 4 });
		for (int depth = 0; depth < 50; depth++) {
			inner = zip("内側.zip", inner);
		}
		Path file = Files.write(this.folder.resolve("入れ子.xlsx"), inner);
		assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.F04);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < 60_000; i++) {
				zip.putNextEntry(new ZipEntry("xl/" + i));
				zip.closeEntry();
			}
		}
		endsSoon(Files.write(this.folder.resolve("多数.xlsx"), out.toByteArray()));
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		return out.toByteArray();
	}

	@Test
	void noDamagedByteOfAnOpenDocumentFileThrows() throws Exception {
		byte[] whole = Files.readAllBytes(
				Path.of(java.util.Objects.requireNonNull(getClass().getResource("/workbooks/office.ods")).toURI()));
		Random random = new Random(20220510);
		for (int round = 0; round < 150; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i < 20; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			endsSoon(Files.write(this.folder.resolve("傷.ods"), damaged));
		}
	}

	@Test
	void everyMissingOrHalvedPartIsAnswered() {
		String[] parts = { "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml", "mimetype" };
		for (String part : parts) {
			Ods book = Ods.cells("<table:table-cell office:value-type='float' office:value='1'/>")
				.part("styles.xml", "<office:document-styles NAMES/>")
				.part("meta.xml", "<m NAMES/>")
				.part("META-INF/manifest.xml", "<manifest/>");
			endsSoon(book.without(part).write(this.folder.resolve("欠.ods")));
			Path halved = book.part(part, "<a><b").write(this.folder.resolve("半.ods"));
			assertThat(Reading.open(halved)).as(part).isInstanceOf(Opening.Refused.class);
		}
	}

}
