package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What our formats show is what LibreOffice shows, for real format codes times numbers;
 * {@code workbooks/make-format-fixtures.py} tells how the files were made.
 */
class NumberFormatAgreementTests {

	/**
	 * LibreOffice 7.4 cannot read the first; Japanese Excel stores the second as number
	 * 37, a plain minus; of the last two LibreOffice loses the minus.
	 */
	private static final Set<String> KNOWN = Set.of("[$-411]ge-m-d", "#,##0_);(#,##0)", "[>=1000]#,##0,\"千\";0",
			"[=1]\"有\";[=0]\"無\";0");

	@Test
	void showsWhatLibreOfficeShows() throws URISyntaxException {
		RawSheet ours = Reading.sheet(file("formats.xlsx"));
		RawSheet theirs = Reading.sheet(file("formats.csv"));
		Map<String, String> differences = new TreeMap<>();
		for (RawRow row : theirs.rows()) {
			String shown = ours.rows().get(row.number() - 1).text(2);
			String expected = asExcelShows(row.text(2));
			if (!shown.equals(expected)) {
				differences.put(row.text(0), row.text(1) + ": " + expected + " ≠ " + shown);
			}
		}
		assertThat(differences).containsOnlyKeys(KNOWN);
		assertThat(theirs.rows()).hasSize(621);
	}

	/** LibreOffice fills fractions with blanks and has no 元年. */
	private static String asExcelShows(String shown) {
		return shown.replaceAll("\\s+", " ").replace("- ", "-").replaceAll("(?<=令和|平成)1年", "元年");
	}

	@Test
	@Tag("full")
	void theInstalledLibreOfficeShowsWhatTheFixtureSays(@TempDir Path folder)
			throws IOException, InterruptedException, URISyntaxException {
		Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false",
				"--outdir", folder.toString(), file("formats.xlsx").toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("soffice.log").toFile())
			.start();
		assertThat(office.waitFor(300, TimeUnit.SECONDS)).isTrue();
		assertThat(folder.resolve("formats.csv")).hasSameTextualContentAs(file("formats.csv"));
	}

	private static Path file(String name) throws URISyntaxException {
		return Path
			.of(Objects.requireNonNull(NumberFormatAgreementTests.class.getResource("/workbooks/" + name)).toURI());
	}

}
