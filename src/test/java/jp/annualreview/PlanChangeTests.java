package jp.annualreview;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.plan.PlanId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 計画の改定: Kanazawa's plan from 2023 on compares its first year with the last of the plan
 * before. The first run knows only the new plan; then the old one's last year comes.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanChangeTests {

	private static final ReviewRequest NEW_PLAN = ReviewRequest.of(new PlanId("kanazawa2023"));

	@TempDir
	static Path folder;

	private ConfigurableApplicationContext program;

	private List<EditionOutcome> alone;

	private List<EditionOutcome> outcomes;

	@BeforeAll
	void runWithoutAndWithTheFormerPlan() throws IOException {
		Kanazawa.copyPlanTo(folder.resolve("input"), "kanazawa2023", 2023);
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"));
		this.alone = ensure();
		Kanazawa.copyTo(folder.resolve("input"), 2022);
		this.outcomes = ensure();
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	private List<EditionOutcome> ensure() throws IOException {
		return this.program.getBean(AnnualReview.class).ensure(NEW_PLAN);
	}

	private static List<String> editions(List<EditionOutcome> outcomes) {
		return outcomes.stream()
			.map((outcome) -> outcome.getClass().getSimpleName() + " " + outcome.key().plan() + " "
					+ outcome.key().year())
			.toList();
	}

	private static List<CSVRecord> csv(String file) throws IOException {
		String text = Files.readString(folder.resolve("output/kanazawa2023/2023/第1回").resolve(file),
				StandardCharsets.UTF_8);
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text.substring(1)))) {
			return parser.getRecords();
		}
	}

	private static CSVRecord row(String file, String number) throws IOException {
		return csv(file).stream().filter((row) -> row.get("番号").equals(number)).findFirst().orElseThrow();
	}

	@Test
	@Order(1)
	void withoutTheFormerPlanItSaysSoAndGoesOn() {
		assertThat(editions(this.alone)).containsExactly("FormerPlanMissing kanazawa 2022",
				"Published kanazawa2023 2023");
		assertThat(manifest(this.alone).earlier()).isEmpty();
	}

	@Test
	@Order(1)
	void theLastYearOfTheFormerPlanIsBroughtUpToDateFirst() {
		assertThat(editions(this.outcomes)).containsExactly("Published kanazawa 2022", "Published kanazawa2023 2023");
	}

	@Test
	@Order(1)
	void theManifestNamesTheFormerPlansResult() {
		assertThat(manifest(this.outcomes).earlier()).singleElement().satisfies((earlier) -> {
			assertThat(earlier.plan()).isEqualTo("kanazawa");
			assertThat(earlier.fiscalYear()).isEqualTo(2022);
			assertThat(earlier.sha256()).hasSize(64);
		});
	}

	@Order(1)
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			旧番号, 番号, 前年度実績値, 増減, 変化,     理由
			39,     9,    2640,         175,  改善,     ''
			42,     10,   204,          12,   改善,     ''
			43,     11,   30240,        2220, 改善,     ''
			44,     12,   1108,         88,   改善,     ''
			118,    22,   0,            0,    横ばい,   達成率なし（目標が0で基準値なし）／前年度が0
			120,    24,   5.2,          -0.3, 改善,     ''
			123,    26,   90.4,         1.4,  悪化,     達成率なし（参照値比）
			126,    29,   11860,        -320, 改善,     ''
			127,    30,   95.9,         -0.1, 悪化,     ''
			79,     3,    4,            0,    横ばい,   達成率なし（段階）
			124,    27,   '',           '',   比較不能, 単位変更
			130,    33,   99.74,        '',   比較不能, 定義変更
			87,     1,    '',           '',   比較不能, 種類変更
			40;41,  13,   '',           '',   比較不能, 旧計画の取組を統合
			,       5,    '',           '',   比較不能, 前年度なし
			""")
	void carriedOnIndicatorsCompareWithTheFormerPlan(String former, String number, String previous, String difference,
			String change, String reason) throws IOException {
		CSVRecord row = row("評価結果.csv", number);
		assertThat(row.get("前年度実績値")).isEqualTo(previous);
		assertThat(row.get("増減")).isEqualTo(difference);
		assertThat(row.get("変化")).isEqualTo(change);
		assertThat(row.get("理由")).isEqualTo(reason);
	}

	@Order(1)
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 前年度評価, 評価, 評価の変化
			9,    C,          B,    改善
			10,   B,          A,    改善
			27,   B,          AA,   改善
			30,   A,          B,    悪化
			33,   A,          A,    横ばい
			1,    未記入,     A,    比較不能
			13,   '',         B,    ''
			5,    '',         A,    ''
			""")
	void gradesMoveAcrossThePlans(String number, String before, String now, String change) throws IOException {
		CSVRecord row = row("評価結果_取組事項.csv", number);
		assertThat(row.get("前年度評価")).isEqualTo(before);
		assertThat(row.get("評価")).isEqualTo(now);
		assertThat(row.get("評価の変化")).isEqualTo(change);
	}

	@Test
	@Order(1)
	void anItemListedTwiceIsCountedOnce() throws IOException {
		assertThat(csv("評価結果_取組事項.csv")).hasSize(35);
		assertThat(row("評価結果.csv", "16").get("状態")).isEqualTo("再掲");
		assertThat(manifest(this.outcomes).counts().byGrade()).containsEntry("A", 16);
		assertThat(manifest(this.outcomes).counts().byGrade().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(31);
	}

	@Test
	@Order(2)
	void aCorrectionOfTheFormerPlanMakesANewRun() throws IOException {
		assertThat(editions(ensure())).containsExactly("Unchanged kanazawa 2022", "Unchanged kanazawa2023 2023");
		Path correction = folder.resolve("input/kanazawa/2022/長寿福祉課_訂正.csv");
		Files.writeString(correction, "担当課,長寿福祉課\n提出日,2023/6/20\n番号,実績,実施内容\n42,207人,欠席者の補講により育成した人数を加えました。\n",
				StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("input/kanazawa2023/2023/長寿福祉課_訂正.csv"),
				"担当課,長寿福祉課\n提出日,2024/6/20\n番号,実績,実施内容,未達成の理由・今後の対応\n10,199人,活動を終えた方を除きました。,研修を追加します。\n",
				StandardCharsets.UTF_8);
		List<EditionOutcome> corrected = ensure();
		assertThat(editions(corrected)).containsExactly("Published kanazawa 2022", "Published kanazawa2023 2023");
		assertThat(row("評価結果.csv", "10").get("前年度実績値")).isEqualTo("207");
		// A running total that falls below the former plan's last year is asked about.
		assertThat(csv("指摘一覧.csv")).filteredOn((row) -> row.get("番号").equals("10"))
			.extracting((row) -> row.get("コード"))
			.contains("K07");
		assertThat(manifest(corrected).earlier()).isNotEqualTo(manifest(this.outcomes).earlier());
	}

	@Test
	@Order(3)
	void aCircleOfPlansIsRefused() throws IOException {
		Path circle = folder.resolve("input/kanazawa");
		Files.copy(folder.resolve("input/kanazawa2023/計画台帳.xlsx"), circle.resolve("計画台帳.xlsx"),
				StandardCopyOption.REPLACE_EXISTING);
		assertThat(ensure()).singleElement()
			.isInstanceOfSatisfying(EditionOutcome.Refused.class,
					(refused) -> assertThat(refused.problem()).contains("kanazawa2023 → kanazawa → kanazawa"));
	}

	private static Manifest manifest(List<EditionOutcome> outcomes) {
		return Stream.of(outcomes.getLast())
			.filter(EditionOutcome.Published.class::isInstance)
			.map(EditionOutcome.Published.class::cast)
			.map(EditionOutcome.Published::manifest)
			.findFirst()
			.orElseThrow();
	}

}
