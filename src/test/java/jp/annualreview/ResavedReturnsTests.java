package jp.annualreview;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every plan's returns of one year, opened and saved by LibreOffice in each of its
 * formats: the published results are those of the files as they were sent.
 */
@Tag("full")
class ResavedReturnsTests {

	private static final String REGISTER = "計画台帳.xlsx";

	@TempDir
	private Path folder;

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The last year of each plan, which has the most oddities; the smallest in every
	 * format, each format in more than one plan.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,         形式
			aomori,       ods
			annaka,       xls
			himi,         xlsx xls ods
			kanazawa,     xlsx
			kanazawa2023, ods
			""")
	void resultsDoNotDependOnTheProgramThatSavedTheReturns(String plan, String formats) throws Exception {
		Path year = list(Path.of("input", plan)).stream().filter(Files::isDirectory).toList().getLast();
		List<String> expected = results("sent", year, year);
		assertThat(expected).hasSizeGreaterThan(20);
		for (String format : formats.split(" ")) {
			Path saved = Files.createDirectories(this.folder.resolve("saved-" + format));
			save(list(year), format, saved);
			assertThat(list(saved)).as(format).hasSameSizeAs(list(year));
			assertThat(results(format, saved, year)).as(format).containsExactlyElementsOf(expected);
		}
	}

	private void save(List<Path> files, String format, Path to) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("soffice", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--headless",
						"--convert-to", format, "--outdir", to.toString()));
		files.forEach((file) -> command.add(file.toString()));
		Process office = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("soffice.log").toFile())
			.start();
		assertThat(office.waitFor(900, TimeUnit.SECONDS)).isTrue();
	}

	private List<String> results(String place, Path returns, Path year) throws IOException {
		Path root = this.folder.resolve("run-" + place);
		Path input = root.resolve("input").resolve(year.getParent().getFileName());
		Path target = Files.createDirectories(input.resolve(year.getFileName()));
		Files.copy(year.resolveSibling(REGISTER), input.resolve(REGISTER));
		for (Path file : list(returns)) {
			Files.copy(file, target.resolve(file.getFileName()));
		}
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + root.resolve("input"), "--annualreview.output=" + root.resolve("output"),
				"--annualreview.data=" + root.resolve("data"))) {
			assertThat(program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING)).last()
				.isInstanceOf(EditionOutcome.Published.class);
		}
		try (Stream<Path> files = Files.walk(root.resolve("output"))) {
			return rows(files.filter((file) -> file.endsWith("評価結果.csv")).findFirst().orElseThrow());
		}
	}

	/** All but the names of the files. */
	private static List<String> rows(Path csv) throws IOException {
		String text = Files.readString(csv, StandardCharsets.UTF_8).substring(1);
		List<String> rows = new ArrayList<>();
		for (CSVRecord row : CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			var values = new java.util.TreeMap<>(row.toMap());
			values.remove("提出ファイル");
			rows.add(values.toString());
		}
		return rows;
	}

}
