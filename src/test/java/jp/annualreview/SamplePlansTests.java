package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.FormIssue;
import jp.annualreview.job.IssuedForms;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import jp.annualreview.report.pdf.PrintedBook;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample returns are read as the README beside their tables says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePlansTests {

	private static final List<String> PLANS = List.of("annaka", "himi");

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext program;

	private List<EditionOutcome> outcomes;

	@BeforeAll
	void runOnce() throws IOException {
		for (String plan : PLANS) {
			copy(Path.of("input", plan), folder.resolve("input").resolve(plan));
		}
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"));
		this.outcomes = this.program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING);
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CSVRecord> csv(String plan, int year, String name) throws IOException {
		Path file = folder.resolve("output").resolve(plan).resolve(Integer.toString(year)).resolve("第1回").resolve(name);
		String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new java.io.StringReader(text))) {
			return parser.getRecords();
		}
	}

	private static Path book(String plan, int year) {
		return folder.resolve("output").resolve(plan).resolve(Integer.toString(year)).resolve("第1回/進捗状況報告書.pdf");
	}

	private static Stream<CSVRecord> of(String plan, int year, String name, String number, String branch)
			throws IOException {
		return csv(plan, year, name).stream()
			.filter((row) -> row.get("番号").equals(number) && row.get("枝番").equals(branch));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,   年度, 文の数, 印字されないもの
			annaka, 2021, 180,    ''
			himi,   2023, 140,    ''
			""")
	void theBookPrintsAllThatTheRegisterAndTheDepartmentsSay(String plan, int year, int least, String unprinted)
			throws IOException {
		ReturnedWords words = ReturnedWords.of(Path.of("input", plan, Integer.toString(year)));
		assertThat(words.count()).isGreaterThan(least);
		assertThat(String.join("、", words.missing(book(plan, year)))).isEqualTo(unprinted);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画   | 年度 | 言葉
			himi   | 2023 | 目標43.0%以内（R8の目標）
			himi   | 2023 | 許容幅が決まっていないため判定できない取組は1件（番号12）です。
			himi   | 2023 | 未判定14件（番号4、5、8、9、12、19、20、24、25、26、27、28、30、31）
			himi   | 2023 | 未判定（指標18件）
			annaka | 2021 | 1-1番号と枝番。
			annaka | 2021 | 担当課に求めている訂正と確認（指摘
			annaka | 2021 | 26件（86.7%）が達成（計画どおり26件）でした。
			""")
	void theBookSaysWhatItCountsAndWhatIsStillToCome(String plan, int year, String words) throws IOException {
		assertThat(PrintedBook.of(book(plan, year)).solid()).contains(words);
	}

	@Test
	void everyYearIsPublished() {
		assertThat(this.outcomes).hasOnlyElementsOfType(EditionOutcome.Published.class).hasSize(2 * PLANS.size());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			計画   | 年度 | 番号 | 枝番 | 実績値  | 判定   | 状態     | 指摘
			annaka | 2020 | 1    | 2    | 712340  | 達成   | ''       | ''
			annaka | 2020 | 4    | 2    | 17.4    | 達成   | ''       | ''
			annaka | 2020 | 8    | 2    | 14      | 達成   | ''       | K12
			annaka | 2020 | 8    | 3    | 302     | ''     | 未判定   | ''
			annaka | 2020 | 11   | 2    | 0       | ''     | 目標なし | ''
			annaka | 2020 | 13   | ''   | 2       | 達成   | ''       | ''
			annaka | 2020 | 29   | ''   | ''      | ''     | 未着手   | ''
			annaka | 2021 | 1    | 1    | 2       | 達成   | ''       | ''
			annaka | 2021 | 1    | 2    | ''      | ''     | 差戻し   | K06
			annaka | 2021 | 5    | 2    | 31.6    | ''     | 集計中   | K19
			annaka | 2021 | 8    | 2    | ''      | ''     | 未提出   | ''
			annaka | 2021 | 10   | ''   | 2       | 達成   | ''       | K16
			annaka | 2021 | 12   | 2    | 18      | 未達成 | ''       | ''
			annaka | 2021 | 12   | 3    | 12.9    | 未達成 | ''       | ''
			annaka | 2021 | 14   | 2    | 93      | 達成   | ''       | ''
			annaka | 2021 | 14   | 3    | ''      | ''     | 未記入   | K20
			annaka | 2021 | 16   | 2    | ''      | 未達成 | ''       | ''
			annaka | 2021 | 22   | ''   | 1       | 未達成 | ''       | ''
			annaka | 2021 | 23   | 2    | ''      | 達成   | ''       | ''
			annaka | 2021 | 24   | 2    | 96.71   | 達成   | ''       | K01
			annaka | 2021 | 30   | 4    | 58      | 未達成 | ''       | ''
			annaka | 2021 | 32   | 1    | 2       | 達成   | ''       | ''
			annaka | 2021 | 32   | 2    | ''      | ''     | 差戻し   | K04
			annaka | 2021 | 32   | 3    | ''      | ''     | 差戻し   | K04
			annaka | 2021 | 33   | ''   | ''      | ''     | 差戻し   | K04
			annaka | 2021 | 34   | 2    | 13      | 達成   | ''       | ''
			himi   | 2022 | 1    | ''   | 99.1    | 達成   | ''       | ''
			himi   | 2022 | 2    | ''   | 4.1235  | 達成   | ''       | ''
			himi   | 2022 | 6    | 3    | 38.5    | ''     | 集計中   | K19
			himi   | 2022 | 11   | ''   | 24980   | 未達成 | ''       | ''
			himi   | 2022 | 12   | ''   | 531     | ''     | 目標なし | ''
			himi   | 2022 | 13   | ''   | 5       | 達成   | ''       | K11
			himi   | 2022 | 14   | ''   | 15.2    | 達成   | ''       | K01
			himi   | 2022 | 18   | ''   | 0       | 達成   | ''       | ''
			himi   | 2022 | 22   | ''   | 26      | 達成   | ''       | K03
			himi   | 2022 | 26   | ''   | 126     | ''     | 未判定   | ''
			himi   | 2023 | 3    | ''   | ''      | ''     | 差戻し   | K04
			himi   | 2023 | 5    | ''   | 5       | ''     | 未判定   | ''
			himi   | 2023 | 6    | 1    | 90.3    | 未達成 | ''       | K08
			himi   | 2023 | 6    | 4    | 26.85   | ''     | 未判定   | ''
			himi   | 2023 | 8    | ''   | 0.98    | ''     | 未判定   | ''
			himi   | 2023 | 9    | ''   | 0       | ''     | 未判定   | ''
			himi   | 2023 | 10   | ''   | ''      | ''     | 未提出   | ''
			himi   | 2023 | 12   | ''   | 529     | ''     | 未判定   | ''
			himi   | 2023 | 19   | ''   | 0.89    | ''     | 未判定   | ''
			himi   | 2023 | 22   | ''   | 34      | 達成   | ''       | K11
			himi   | 2023 | 23   | ''   | 3       | 未達成 | ''       | K01
			himi   | 2023 | 24   | ''   | 12      | ''     | 未判定   | ''
			himi   | 2023 | 25   | ''   | 15      | ''     | 未判定   | K16
			himi   | 2023 | 26   | ''   | 310     | ''     | 未判定   | ''
			""")
	void oddAnswersAreReadAsMeant(String plan, int year, String number, String branch, String value, String verdict,
			String state, String findings) throws IOException {
		CSVRecord result = of(plan, year, "評価結果.csv", number, branch).findFirst().orElseThrow();
		assertThat(List.of(result.get("実績値"), result.get("判定"), result.get("状態")))
			.isEqualTo(List.of(value, verdict, state));
		assertThat(of(plan, year, "指摘一覧.csv", number, branch).map((row) -> row.get("コード"))
			.distinct()
			.sorted()
			.collect(Collectors.joining(" "))).isEqualTo(findings);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,   年度, 誤り, 確認
			annaka, 2020, 0,    0
			annaka, 2021, 4,    3
			himi,   2022, 0,    2
			himi,   2023, 1,    2
			""")
	void nothingElseIsFoundWrong(String plan, int year, int errors, int confirmations) throws IOException {
		List<String> severities = csv(plan, year, "指摘一覧.csv").stream().map((row) -> row.get("重大度")).toList();
		assertThat(severities).filteredOn("誤り"::equals).hasSize(errors);
		assertThat(severities).filteredOn("確認"::equals).hasSize(confirmations);
	}

	@Test
	void nextYearsFormsKnowWhatWasPublished() throws IOException {
		IssuedForms issued = this.program.getBean(FormIssue.class)
			.issue(new PlanId("himi"), FiscalYear.of(2024), Optional.empty());
		assertThat(issued.forms()).isEqualTo(7);
		assertThat(issued.indicators()).isEqualTo(36);
		assertThat(issued.lastYearKnown()).isTrue();
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(issued.folder().resolve("税務課.xlsx")))) {
			List<String> cells = Stream.iterate(0, (column) -> column + 1)
				.limit(9)
				.map((column) -> workbook.getSheet("調査票")
					.getRow(workbook.getSheet("調査票").getLastRowNum())
					.getCell(column)
					.getStringCellValue())
				.toList();
			assertThat(cells).containsExactly("1", "", "市税収納率の向上", "現年度収納率", "%", "99.0%以上", "99%以上で達成", "98.9%",
					"地方税統一QRコードによる納付を始め、納税相談の窓口を月1回夜間に開きました。");
		}
	}

}
