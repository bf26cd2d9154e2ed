package jp.annualreview.intake.sheet;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files other programs wrote; how they were made is told by
 * {@code workbooks/make-fixtures.py}.
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

	private static Path file(String name) throws URISyntaxException {
		return Path.of(Objects.requireNonNull(FixtureTests.class.getResource("/workbooks/" + name)).toURI());
	}

}
