package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.PlanImport;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.PlanId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city the program has never heard of: symbols, bands, four levels of hierarchy and
 * layouts of returns of its own, all of it in the files of {@code cities/mizuhodai}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FifthCityTests {

	private static final Path CITY = Path.of("src/test/resources/cities/mizuhodai");

	private static final PlanId PLAN = new PlanId("mizuhodai");

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext program;

	private Path edition;

	@BeforeAll
	void importAndRun() throws IOException {
		Path input = folder.resolve("input");
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class).run("--annualreview.input=" + input,
				"--annualreview.output=" + folder.resolve("output"), "--annualreview.data=" + folder.resolve("data"));
		this.program.getBean(PlanImport.class).importPlan(PLAN, List.of(CITY.resolve("一覧.xlsx")), input, false);
		copy(CITY.resolve("2025"), input.resolve("mizuhodai/2025"));
		this.program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING);
		this.edition = folder.resolve("output/mizuhodai/2025/夏の会");
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	@Test
	void その市の区分と記号と様式で評価される() {
		List<Map<String, String>> expected = rows(CITY.resolve("expected.csv"));
		List<Map<String, String>> results = rows(this.edition.resolve("評価結果.csv")).stream()
			.map((row) -> row.entrySet()
				.stream()
				.filter((cell) -> expected.getFirst().containsKey(cell.getKey()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
			.toList();
		assertThat(results).isEqualTo(expected);
	}

	@Test
	void 四つの階層で集計される() throws IOException {
		assertThat(rows(this.edition.resolve("評価結果_取組事項.csv"))).hasSize(8)
			.extracting((row) -> row.get("体系コード"))
			.allMatch((code) -> code.split("-").length == 4);
	}

	@Test
	void 報告書ができる() {
		assertThat(this.edition.resolve("進捗状況報告書.pdf")).isNotEmptyFile();
		assertThat(this.edition.resolve("進捗状況報告書.xlsx")).isNotEmptyFile();
		assertThat(rows(this.edition.resolve("指摘一覧.csv"))).noneMatch((row) -> row.get("重大度").equals("誤り"));
	}

	private static List<Map<String, String>> rows(Path csv) {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(csv, StandardCharsets.UTF_8))) {
			return parser.stream().map(CSVRecord::toMap).map(FifthCityTests::withoutMark).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> withoutMark(Map<String, String> row) {
		return row.entrySet()
			.stream()
			.collect(Collectors.toMap((cell) -> cell.getKey().replace("\uFEFF", ""), Map.Entry::getValue));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
