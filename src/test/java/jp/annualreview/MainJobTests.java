package jp.annualreview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.RunReports;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;
import jp.annualreview.report.pdf.Validation;
import jp.annualreview.report.pdf.PrintedBook;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job on Kanazawa's plan and three years of returns, from the folders to the
 * published editions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobTests {

	private static final PlanId PLAN = new PlanId("kanazawa");

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext program;

	private Map<String, String> input;

	private List<EditionOutcome> first;

	@BeforeAll
	void runOnce() throws IOException {
		Kanazawa.copyTo(folder.resolve("input"), 2019, 2020, 2021);
		this.input = Kanazawa.contents(folder.resolve("input"));
		this.program = start(folder, "input", "output");
		this.first = ensure(this.program);
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	private static ConfigurableApplicationContext start(Path folder, String input, String output, String... settings) {
		String[] arguments = Stream
			.concat(Stream.of("annualreview.input=" + folder.resolve(input),
					"annualreview.output=" + folder.resolve(output),
					"annualreview.data=" + folder.resolve("data-" + output)), Stream.of(settings))
			.map((setting) -> "--" + setting)
			.toArray(String[]::new);
		return new SpringApplicationBuilder(AnnualReviewApplication.class).run(arguments);
	}

	private static List<EditionOutcome> ensure(ConfigurableApplicationContext program) throws IOException {
		return program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING);
	}

	private Path edition(int year) {
		return folder.resolve("output/kanazawa/" + year + "/第1回");
	}

	private List<CSVRecord> csv(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF");
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new java.io.StringReader(text.substring(1)))) {
			return parser.getRecords();
		}
	}

	private CSVRecord result(int year, String item) throws IOException {
		return csv(edition(year).resolve("評価結果.csv")).stream()
			.filter((row) -> row.get("番号").equals(item))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void publishesEveryYearOldestFirst() {
		assertThat(this.first).hasOnlyElementsOfType(EditionOutcome.Published.class)
			.extracting((outcome) -> outcome.key().year().value())
			.containsExactly(2019, 2020, 2021);
	}

	@Test
	void leavesTheInputFolderAsItWas() {
		assertThat(Kanazawa.contents(folder.resolve("input"))).isEqualTo(this.input);
	}

	@Test
	void writesEveryFileOfTheEdition() {
		assertThat(edition(2021)).isDirectoryContaining("glob:**進捗状況報告書.pdf")
			.isDirectoryContaining("glob:**進捗状況報告書.xlsx")
			.isDirectoryContaining("glob:**評価結果.csv")
			.isDirectoryContaining("glob:**評価結果_取組事項.csv")
			.isDirectoryContaining("glob:**指摘一覧.csv")
			.isDirectoryContaining("glob:**manifest.json");
		// 53 names less the one that has not submitted and the collective one that
		// another answers for.
		List<String> answers = List.of(edition(2021).resolve("feedback").toFile().list());
		assertThat(answers).filteredOn((file) -> file.endsWith(".txt")).hasSize(51).contains("市民協働推進課.txt");
		assertThat(answers).filteredOn((file) -> file.endsWith(".eml")).hasSize(51);
		assertThat(answers).filteredOn((file) -> file.endsWith(".xlsx"))
			.as("only where something is asked")
			.hasSizeBetween(1, 50)
			.allSatisfy((file) -> assertThat(answers).contains(file.replace(".xlsx", ".txt")));
	}

	@Test
	void theBookBreaksNoLineWhereNoneMayBreakAndLeavesNoHeadingAlone() throws IOException {
		PrintedBook book = PrintedBook.of(edition(2021).resolve("進捗状況報告書.pdf"));
		assertThat(book.brokenLines()).isGreaterThan(1_500);
		assertThat(book.forbiddenBreaks()).isEmpty();
		assertThat(book.lonelyHeadings()).isEmpty();
		assertThat(book.outside()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = PDFAFlavour.class, names = { "PDFUA_1", "PDFA_2_A" })
	void theBookMeetsTheStandardsForReadersAndArchives(PDFAFlavour standard) throws Exception {
		Validation validation = Validation.of(Files.readAllBytes(edition(2021).resolve("進捗状況報告書.pdf")), standard);
		assertThat(validation.failures()).isEmpty();
		assertThat(validation.checks()).isGreaterThan(500_000);
	}

	@Test
	void theBookPrintsAllThatTheDepartmentsWrote() throws IOException {
		ReturnedWords words = ReturnedWords.of(Path.of("input/kanazawa/2021"));
		assertThat(words.count()).isGreaterThan(440);
		assertThat(words.missing(edition(2021).resolve("進捗状況報告書.pdf"))).containsExactlyInAnyOrder(
				// Another department answers for this item.
				"03_人事課.xlsx 調査票 M12", "03_人事課.xlsx 調査票 O12",
				// 財政課_訂正.xlsx took their place.
				"財政課.xlsx 調査票 M16", "財政課.xlsx 調査票 O16");
		assertThat(PrintedBook.of(edition(2021).resolve("進捗状況報告書.pdf")).solid()).contains("（到達したR元の回答）");
	}

	@Test
	void coversAllItemsInTheOrderOfTheRegister() throws IOException {
		assertThat(csv(edition(2021).resolve("評価結果.csv"))).extracting((row) -> row.get("番号"))
			.containsExactlyElementsOf(Stream.iterate(1, (n) -> n + 1).limit(145).map(String::valueOf).toList());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 番号 | 目標値 | 実績値 | 達成率   | 判定   | 評価
			2020 | 2    | 20     | 7      | 35.0000  | 未達成 | C
			2019 | 42   | 151    | 159    | 105.2980 | 達成   | A
			2021 | 42   | 191    | 186    | 97.3822  | 未達成 | B
			2019 | 44   | 770    | 739    | 95.9740  | 未達成 | B
			2021 | 44   | 970    | 1014   | 104.5361 | 達成   | A
			""")
	void publishedFiguresAreGradedAsPublished(int year, String item, String target, String actual, String rate,
			String verdict, String grade) throws IOException {
		CSVRecord row = result(year, item);
		assertThat(Stream.of("目標値", "実績値", "達成率", "判定", "評価").map(row::get)).containsExactly(target, actual, rate,
				verdict, grade);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 番号 | 状態     | 判定   | 評価
			2021 | 112  | 未提出   |        |
			2021 | 34   | 差戻し   |        |
			2021 | 36   | 未判定   |        |
			2021 | 54   | 差戻し   |        |
			2021 | 92   | 差戻し   |        |
			2021 | 47   | 未記入   |        |
			2021 | 102  | 未記入   |        |
			2021 | 73   | 把握不能 |        |
			2021 | 50   | 該当なし |        |
			2021 | 58   | 集計中   |        |
			2021 | 130  | 集計中   |        |
			2021 | 40   |          | 未達成 | C
			2021 | 123  |          | 達成   | 達成
			2021 | 118  |          | 達成   | 達成
			2021 | 121  |          | 達成   | A
			2021 | 122  |          | 達成   | 達成
			2021 | 83   |          | 達成   | AA
			2021 | 10   |          | 未達成 | C
			2021 | 9    |          | 未達成 | 未達成
			2021 | 86   |          | 達成   | 達成
			2020 | 1    |          | 未達成 | C
			2020 | 125  |          | 未達成 | B
			2020 | 36   | 集計中   |        |
			2019 | 113  | 未着手   |        |
			2019 | 3    |          | 達成   | 達成
			2019 | 8    |          | 達成   | AA
			""")
	void everyStateAndGradeOfTheSampleIsAsIntended(int year, String item, String state, String verdict, String grade)
			throws IOException {
		CSVRecord row = result(year, item);
		assertThat(Stream.of("状態", "判定", "評価").map(row::get)).containsExactly(blank(state), blank(verdict),
				blank(grade));
	}

	private static String blank(String value) {
		return Optional.ofNullable(value).orElse("");
	}

	@Test
	void noPrintedRateContradictsItsGrade() throws IOException {
		Map<String, Integer> lower = Map.of("AA", 110, "A", 100, "B", 90, "C", 0);
		Map<String, Integer> upper = Map.of("AA", Integer.MAX_VALUE, "A", 110, "B", 100, "C", 90);
		for (int year = 2019; year <= 2021; year++) {
			for (CSVRecord row : csv(edition(year).resolve("評価結果.csv"))) {
				if (!row.get("達成率").isEmpty() && lower.containsKey(row.get("評価")) && !row.get("理由").contains("同値")) {
					assertThat(Double.parseDouble(row.get("達成率"))).as("%d %s", year, row.get("番号"))
						.isGreaterThanOrEqualTo(lower.get(row.get("評価")))
						.isLessThan(upper.get(row.get("評価")));
				}
			}
		}
	}

	@Test
	void asksForTheSameASecondTimeAndNothingChanges() throws IOException {
		Map<String, String> before = Kanazawa.contents(folder.resolve("output"));
		assertThat(ensure(this.program)).hasOnlyElementsOfType(EditionOutcome.Unchanged.class);
		assertThat(Kanazawa.contents(folder.resolve("output"))).isEqualTo(before);
	}

	@Test
	void aDeletedOutputIsMadeAgainByteForByte() throws IOException {
		Map<String, String> before = Kanazawa.contents(folder.resolve("output"));
		Files.delete(edition(2020).resolve("進捗状況報告書.pdf"));
		assertThat(ensure(this.program)).extracting((outcome) -> outcome.getClass().getSimpleName())
			.containsExactly("Unchanged", "Published", "Unchanged");
		assertThat(Kanazawa.contents(folder.resolve("output"))).isEqualTo(before);
	}

	@Test
	void explainsAResult() {
		assertThat(this.program.getBean(RunReports.class).explain(PLAN, FiscalYear.of(2020), new ItemNumber("2")))
			.singleElement()
			.satisfies((assessment) -> {
				assertThat(assessment.reckoning().rule()).isNotEmpty();
				assertThat(String.join("\n", assessment.reckoning().steps())).contains("7", "20", "35.0000%", "C");
				assertThat(assessment.answer().orElseThrow().source().cell()).isNotEmpty();
			});
	}

}
