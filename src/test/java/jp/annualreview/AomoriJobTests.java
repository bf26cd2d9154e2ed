package jp.annualreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan of five levels without targets, from its returns to its reports. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AomoriJobTests {

	private static final Path INPUT = Path.of("input", "aomori");

	private static final DataFormatter CELLS = new DataFormatter();

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext program;

	@BeforeAll
	void runOnce() throws IOException {
		copyTo(folder.resolve("input/aomori"));
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"));
		assertThat(this.program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING)).hasSize(2)
			.hasOnlyElementsOfType(EditionOutcome.Published.class);
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	private static void copyTo(Path target) throws IOException {
		try (Stream<Path> files = Files.walk(INPUT)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = target.resolve(INPUT.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 番号          | 実績（原文） | 実績値 | 自己評価 | 前年度実績値 | 増減 | 変化
			2024 | 1-(1)-01-①    | 実施         | 4      | 達成     |              |      | 比較不能
			2024 | 2-(1)-02-①    | 検討中       |        |          |              |      | 比較不能
			2024 | 4-(1)-02-④    | 実施         | 4      |          |              |      | 比較不能
			2024 | 4-(2)-02-①-c  |              |        | 未達成   |              |      | 比較不能
			2025 | 1-(1)-02-②    | 一部実施     | 3      | 達成     | 2            | 1    | 改善
			2025 | 2-(1)-01-⑥    | 一部実施     | 3      |          | 2            | 1    | 改善
			2025 | 2-(1)-02-①    | 準備         | 2      | 達成     |              |      | 比較不能
			2025 | 3-(2)-01-②-a  |              |        |          | 2            |      | 比較不能
			2025 | 3-(2)-01-②-c  | 実施         | 4      | 達成     | 3            | 1    | 改善
			2025 | 4-(1)-02-⑤-a  | 一部実施     | 3      | 一部達成 | 1            | 2    | 改善
			2025 | 4-(3)-01-③    | 一部実施     | 3      | 未達成   | 4            | -1   | 悪化
			2025 | 5-(1)-02-②    | 一部実施     | 3      | 一部達成 | 3            | 0    | 横ばい
			""")
	void stagesAndSelfAssessmentsAreKeptAndComparedButNotJudged(int year, String number, @Nullable String printed,
			@Nullable String value, @Nullable String own, @Nullable String last, @Nullable String difference,
			String change) throws IOException {
		CSVRecord row = results(year).stream().filter((one) -> one.get("番号").equals(number)).findFirst().orElseThrow();
		assertThat(Stream.of("実績（原文）", "実績値", "自己評価", "前年度実績値", "増減", "変化").map(row::get))
			.containsExactly(blank(printed), blank(value), blank(own), blank(last), blank(difference), change);
		assertThat(Stream.of("目標の種類", "達成率", "判定", "評価", "状態").map(row::get)).containsExactly("なし", "", "", "", "目標なし");
	}

	@Test
	void theBookPrintsAllThatTheRegisterAndTheDepartmentsSay() throws IOException {
		ReturnedWords words = ReturnedWords.of(INPUT.resolve("2025"));
		assertThat(words.count()).isGreaterThan(110);
		assertThat(words.missing(edition(2025).resolve("進捗状況報告書.pdf"))).containsExactly(
				// 財政課_訂正.xlsx took its place.
				"財政課.xlsx 調査票 M16");
	}

	@Test
	void onlyTheOddAnswersHaveFindings() throws IOException {
		assertThat(records(edition(2025).resolve("指摘一覧.csv")).stream().map((row) -> row.get("コード")))
			.containsExactlyInAnyOrder("K20", "K10", "K16", "K01", "K13");
	}

	private static String blank(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 実施 | 一部実施 | 準備 | 検討 | 未提出 | 差戻し | 未記入 | 達成 | 一部達成 | 未達成 | 記入なし
			2024 | 15   | 17       | 9    | 6    | 0      | 1      | 1      | 29   | 16       | 2      | 2
			2025 | 27   | 11       | 7    | 3    | 1      | 0      | 0      | 31   | 14       | 2      | 2
			""")
	void theWholePlanIsCountedByStageAndSelfAssessment(int year, int done, int partly, int prepared, int studied,
			int missing, int held, int blank, int achieved, int nearly, int missed, int silent) throws IOException {
		Map<String, String> total = byPolicy(year).get("合計");
		assertThat(Stream.of("実施", "一部実施", "準備", "検討", "達成", "一部達成", "未達成", "記入なし", "取組件数")
			.map((column) -> total.get(column))
			.map(Integer::parseInt))
			.containsExactly(done, partly, prepared, studied, achieved, nearly, missed, silent, 49);
		assertThat(
				Stream.of("未提出", "差戻し", "未記入").map((column) -> total.getOrDefault(column, "0")).map(Integer::parseInt))
			.containsExactly(missing, held, blank);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2024, 2025 })
	void everyNodeOfEveryLevelSumsTheRowsOfTheOpenDataBelowIt(int year) throws IOException {
		Map<String, String> codes = codes();
		Map<String, Map<String, String>> counted = byPolicy(year);
		assertThat(counted).hasSize(codes.size() + 1);
		List<CSVRecord> rows = results(year);
		for (Map.Entry<String, String> node : codes.entrySet()) {
			List<CSVRecord> below = rows.stream().filter((row) -> isUnder(row.get("番号"), node.getKey())).toList();
			Map<String, String> row = counted.get(node.getKey());
			assertThat(below).as(node.getKey()).isNotEmpty();
			for (String stage : List.of("実施", "一部実施", "準備", "検討")) {
				assertThat(row.get(stage)).as(node + stage)
					.isEqualTo(count(below, (one) -> one.get("実績（原文）").strip().equals(stage)));
			}
			for (String own : List.of("達成", "一部達成", "未達成")) {
				assertThat(row.get(own)).as(node + own).isEqualTo(count(below, (one) -> one.get("自己評価").equals(own)));
			}
			assertThat(row).doesNotContainKey("目標なし");
			assertThat(row.get("取組件数")).isEqualTo(Integer.toString(below.size()));
		}
	}

	private static boolean isUnder(String number, String code) {
		return number.startsWith(code + "-");
	}

	private static String count(List<CSVRecord> rows, Predicate<CSVRecord> condition) {
		return Long.toString(rows.stream().filter(condition).count());
	}

	@Test
	void theReportNeitherGradesNorShowsEmptyShares() throws IOException {
		try (Workbook report = open(edition(2025).resolve("進捗状況報告書.xlsx"))) {
			List<String> sheets = new ArrayList<>();
			for (Sheet sheet : report) {
				sheets.add(sheet.getSheetName());
				if (!List.of("データ", "データ_取組事項", "指摘").contains(sheet.getSheetName())) {
					assertThat(texts(sheet)).as(sheet.getSheetName())
						.noneMatch((text) -> text.contains("達成率") || text.contains("判定した") || text.equals("0.0%")
								|| text.contains("評価基準（"));
				}
			}
			assertThat(sheets).doesNotContain("重点項目", "重点項目_推移").contains("方針別", "変動", "全項目");
			assertThat(texts(report.getSheet("概要")))
				.contains("・到達した段階は、実施27件、一部実施11件、準備7件、検討3件です。", "・担当課の自己評価は、達成31件、一部達成14件、未達成2件です。")
				.anyMatch((text) -> text.endsWith("段階が戻った取組は1件（番号 4-(3)-01-③）です（「前年度から変わった項目」）。"))
				.noneMatch((text) -> text.contains("うち理由の記入がない"));
			assertThat(texts(report.getSheet("方針別"))).anyMatch((text) -> text.contains("どの階層の行も"));
			assertThat(texts(report.getSheet("担当課別"))).noneMatch((text) -> text.contains("階層"));
		}
	}

	private static List<String> texts(Sheet sheet) {
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> texts.add(CELLS.formatCellValue(cell))));
		return texts;
	}

	/** Rows of 方針別 by the code of their node, cells by heading. */
	private static Map<String, Map<String, String>> byPolicy(int year) throws IOException {
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		List<String> codes = new ArrayList<>(codes().keySet());
		try (Workbook report = open(edition(year).resolve("進捗状況報告書.xlsx"))) {
			Sheet sheet = report.getSheet("方針別");
			for (int i = 3; rows.size() <= codes.size(); i++) {
				Row row = sheet.getRow(i);
				Map<String, String> cells = new LinkedHashMap<>();
				row.forEach((cell) -> cells.put(CELLS.formatCellValue(sheet.getRow(2).getCell(cell.getColumnIndex())),
						CELLS.formatCellValue(cell).strip()));
				String name = CELLS.formatCellValue(row.getCell(0)).strip();
				rows.put((rows.size() < codes.size()) ? codes.get(rows.size()) : name, cells);
				assertThat(name)
					.isEqualTo((rows.size() <= codes.size()) ? codes().get(codes.get(rows.size() - 1)) : "合計");
			}
		}
		return rows;
	}

	/** 体系 of the register: names by code, in its order. */
	private static Map<String, String> codes() throws IOException {
		Map<String, String> codes = new LinkedHashMap<>();
		try (Workbook register = open(INPUT.resolve("計画台帳.xlsx"))) {
			for (Row row : register.getSheet("体系")) {
				if (row.getRowNum() > 0) {
					codes.put(CELLS.formatCellValue(row.getCell(0)), CELLS.formatCellValue(row.getCell(3)));
				}
			}
		}
		return codes;
	}

	/** From a stream: a workbook opened as a file is written back when it is closed. */
	private static Workbook open(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return WorkbookFactory.create(in);
		}
	}

	private static List<CSVRecord> results(int year) throws IOException {
		return records(edition(year).resolve("評価結果.csv"));
	}

	private static List<CSVRecord> records(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			return parser.getRecords();
		}
	}

	private static Path edition(int year) {
		return folder.resolve("output/aomori/" + year + "/第1回");
	}

}
