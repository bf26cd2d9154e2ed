package jp.annualreview.intake.sheet;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files other programs wrote; how they were made is told by
 * {@code workbooks/make-fixtures.py} and its neighbours.
 */
class FixtureTests {

	@ParameterizedTest
	@ValueSource(strings = { "openpyxl.xlsx", "libreoffice.xls", "libreoffice.ods" })
	void everyProgramsFileReadsAlike(String name) throws URISyntaxException {
		RawSheet sheet = Reading.sheet(file(name));
		assertThat(sheet.name()).isEqualTo("調査票");
		assertThat(Reading.cell(sheet, 2, 1).text()).isEqualTo("令和4年5月10日");
		assertThat(Reading.cell(sheet, 4, 2).text()).isEqualTo("97.0%");
		assertThat(Reading.cell(sheet, 5, 5).text()).isEqualTo("結合");
		assertThat(Reading.cell(sheet, 6, 3).struck()).isTrue();
		assertThat(Reading.cell(sheet, 6, 2).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 5, 1).hidden()).isTrue();
		assertThat(Reading.workbook(file(name)).sheet("_form").orElseThrow().hidden()).isTrue();
	}

	@Test
	void openpyxlNeverCalculatesAFormula() throws URISyntaxException {
		assertThat(Reading.cell(Reading.sheet(file("openpyxl.xlsx")), 5, 2).content())
			.isEqualTo(new CellContent.NotCalculated("SUM(A1:A2)"));
		assertThat(Reading.workbook(file("openpyxl.xlsx")).modified()).contains(Instant.parse("2022-05-10T08:15:30Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "office.xlsx", "office.xls", "office.ods" })
	void whatLibreOfficeSavesInEachFormatSaysTheSame(String name) throws URISyntaxException {
		RawSheet sheet = Reading.sheet(file(name));
		assertThat(Reading.cell(sheet, 2, 1).text()).isEqualTo("結合");
		assertThat(Reading.cell(sheet, 2, 1).address()).isEqualTo("A1");
		assertThat(Reading.cell(sheet, 1, 2).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 1, 3).text()).isEqualTo("令和4年5月10日");
		assertThat(Reading.cell(sheet, 2, 3).text()).isEqualTo("97.0%");
		assertThat(Reading.cell(sheet, 3, 3).text()).isEqualTo("△1,235");
		assertThat(Reading.cell(sheet, 3, 0).struck()).isTrue();
		assertThat(Reading.cell(sheet, 3, 1).text()).isEqualTo("1215団体");
		assertThat(Reading.cell(sheet, 3, 1).struck()).isTrue();
		assertThat(Reading.cell(sheet, 4, 0).hidden()).isTrue();
		assertThat(Reading.cell(sheet, 5, 0).content()).isEqualTo(new CellContent.Fault("#DIV/0!"));
		assertThat(Reading.cell(sheet, 5, 1).text()).isEqualTo("3");
		assertThat(Reading.cell(sheet, 5, 3).text()).isEqualTo("一行目\n二行目");
		assertThat(sheet.asides()).filteredOn((aside) -> aside.kind() == Aside.Kind.SHAPE)
			.containsExactly(Aside.shape("欄外の説明"));
		assertThat(Reading.workbook(file(name)).sheet("控え").orElseThrow().hidden()).isTrue();
		assertThat(Reading.workbook(file(name)).macros()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "office.xls", "office.ods" })
	void aNoteThatLibreOfficeSavedIsKnown(String name) throws URISyntaxException {
		assertThat(Reading.sheet(file(name)).asides()).contains(Aside.note("D5", "", "コメント"));
	}

	@Test
	void strictMacAndPhoneticWorkbooks() throws URISyntaxException {
		RawSheet strict = Reading.sheet(file("strict.xlsx"));
		assertThat(Reading.cell(strict, 2, 1).text()).isEqualTo("令和4年5月10日");
		assertThat(Reading.cell(strict, 4, 1).text()).isEqualTo("97.0%");
		RawSheet mac = Reading.sheet(file("mac1904.xlsx"));
		assertThat(Reading.cell(mac, 1, 0).text()).isEqualTo("2022/5/10");
		assertThat(Reading.cell(mac, 2, 0).text()).isEqualTo("43229");
		RawSheet phonetic = Reading.sheet(file("phonetic.xlsx"));
		assertThat(Reading.cell(phonetic, 1, 0).text()).isEqualTo("金沢市");
		assertThat(Reading.cell(phonetic, 1, 1).text()).isEqualTo("1215団体");
		assertThat(Reading.cell(phonetic, 1, 1).struck()).isTrue();
	}

	private static Path file(String name) throws URISyntaxException {
		return Path.of(Objects.requireNonNull(FixtureTests.class.getResource("/workbooks/" + name)).toURI());
	}

}
