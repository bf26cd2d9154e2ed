package jp.annualreview.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemStatus;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample returns of every plan that has tables. */
@Tag("full")
class SampleReturnsTests {

	private static final Path INPUT = Path.of("input");

	static List<String> plans() {
		return SampleTables.plans();
	}

	/**
	 * Part by part, because the compressed bytes of a part depend on the zlib of the JDK.
	 */
	@ParameterizedTest
	@MethodSource("plans")
	void committedReturnsAreWhatTheToolWrites(String plan, @TempDir Path written) throws IOException {
		SampleTables tables = SampleTables.read(plan);
		new SampleReturns(tables).write(written);
		List<Path> files = files(written, tables);
		assertThat(files(INPUT.resolve(plan), tables)).isEqualTo(files).hasSameSizeAs(tables.returns());
		for (Path file : files) {
			assertThat(parts(INPUT.resolve(plan).resolve(file))).as(file.toString())
				.isEqualTo(parts(written.resolve(file)));
		}
	}

	/** That of the others follows from the committed parts. */
	@Test
	void twoRunsWriteTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
		SampleTables tables = SampleTables.read("himi");
		new SampleReturns(tables).write(first);
		new SampleReturns(SampleTables.read("himi")).write(second);
		for (Path file : files(first, tables)) {
			assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,     年度, 提出した担当課の数, 未提出の担当課
			kanazawa, 2019, 53,
			kanazawa, 2020, 53,
			kanazawa, 2021, 52,                 緑と花の課
			kanazawa, 2022, 53,
			kanazawa2023, 2023, 18,
			kanazawa2023, 2024, 18,
			himi,     2022, 7,
			himi,     2023, 6,                  病院事業管理室
			annaka,   2020, 10,
			annaka,   2021, 9,                  土木課
			aomori,   2024, 18,
			aomori,   2025, 17,                 学校給食課
			""")
	void eachFirstDepartmentReturnsOnce(String plan, int year, int count, String missing) {
		SampleTables tables = SampleTables.read(plan);
		List<String> departments = tables.returns()
			.stream()
			.filter((file) -> file.year().value() == year && file.round().equals("1"))
			.map(SampleReturn::department)
			.toList();
		assertThat(departments).hasSize(count).doesNotHaveDuplicates();
		Set<String> expected = tables.register()
			.items()
			.stream()
			.filter((item) -> !item.indicators().isEmpty())
			.filter((item) -> !departments.contains(item.leadDepartment()))
			.map((item) -> tables.register().respondent(item, FiscalYear.of(year)))
			.collect(Collectors.toSet());
		expected.removeAll(departments);
		assertThat(expected).isEqualTo((missing == null) ? Set.of() : Set.of(missing.split(";")));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void everyIndicatorOfASubmittingDepartmentIsAnswered(String plan) {
		SampleTables tables = SampleTables.read(plan);
		for (FiscalYear year : tables.years()) {
			Set<String> submitted = tables.returns()
				.stream()
				.filter((file) -> file.year().equals(year))
				.map((file) -> tables.register().answering(file.department(), year))
				.collect(Collectors.toSet());
			List<IndicatorId> due = tables.register()
				.items()
				.stream()
				.filter((item) -> submitted.contains(tables.register().respondent(item, year)))
				.filter((item) -> Set.of(ItemStatus.ACTIVE, ItemStatus.RELISTED).contains(item.fate().in(year)))
				.flatMap((item) -> item.indicators().stream())
				.map(Indicator::id)
				.toList();
			assertThat(tables.answers()
				.stream()
				.filter((answer) -> answer.year().equals(year) && answer.round().equals("1"))
				.filter((answer) -> answer.department().isEmpty())
				.map(SampleAnswer::indicator)).as(plan + year).containsExactlyInAnyOrderElementsOf(due);
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			ファイル名,                                番号, 列,          記載
			kanazawa/2019/市民協働推進課.xlsx,         2,    実績,        0人
			kanazawa/2020/市民協働推進課.xlsx,         2,    実績,        7人
			kanazawa/2021/市民協働推進課.xlsx,         2,    前年度実績,  7人
			kanazawa/2020/市民協働推進課.xlsx,         1,    目標,        30町会等/年
			kanazawa/2020/市民協働推進課.xlsx,         1,    備考,        【コロナ】町会活動の停滞等のため目標未達(仮) 運動会実施事業に「地域連携推進事業」を追加(仮)
			kanazawa/2019/市民協働推進課.xlsx,         3,    段階,        ◎
			kanazawa/2019/長寿福祉課.xlsx,             42,   実績,        159人
			kanazawa/2021/長寿福祉課.xlsx,             42,   実績,        186人
			kanazawa/2019/危機管理課（R元実績）.xlsx,  44,   実績,        739人
			kanazawa/2021/危機管理課.xlsx,             44,   実績,        '1,014人'
			kanazawa/2020/【回答】税務課.xlsx,         125,  実績,        97.0%
			kanazawa/2021/【回答】税務課.xlsx,         125,  前年度実績,  96.96%
			kanazawa/2021/財政課_訂正.xlsx,            123,  実績,        87.1
			kanazawa/2021/リサイクル推進課.xlsx,       36,   単位,        t
			kanazawa/2022/長寿福祉課.xlsx,             42,   前年度実績,  186人
			kanazawa/2022/危機管理課.xlsx,             44,   実績,        '1,108人'
			kanazawa/2022/リサイクル推進課_訂正.xlsx,  36,   実績,        '112,870'
			kanazawa2023/2023/長寿福祉課.xlsx,         10,   前年度実績,  204人
			kanazawa2023/2023/長寿福祉課.xlsx,         10,   実績,        216人
			kanazawa2023/2023/財政課.xlsx,             27,   前年度実績,  ''
			kanazawa2023/2023/財政課.xlsx,             27,   目標,        120百万円
			kanazawa2023/2023/総務課.xlsx,             3,    前年度実績,  ◎
			aomori/2024/契約課.xlsx,                   2-(1)-02-①,   段階,       検討中
			kanazawa2023/2023/財政課.xlsx,             27,   効果額（単年度）, '132,000,000'
			kanazawa2023/2024/財政課.xlsx,             27,   効果額（単年度）, 119百万円
			kanazawa2023/2024/環境政策課.xlsx,         21,   効果額（継続）,   8200千円
			aomori/2025/財政課.xlsx,                   4-(1)-02-⑤-a, 前年度実績, 検討
			aomori/2025/契約課.xlsx,                   2-(1)-02-①,   前年度実績, 検討中
			aomori/2025/管財課.xlsx,                   4-(2)-02-①-c, 自己評価,   未達成
			aomori/2025/財政課_訂正.xlsx,              4-(1)-02-⑤-a, 段階,       一部実施
			""")
	void cellsHoldWhatTheTablesSay(String file, String number, String column, String text)
			throws IOException, OpenXML4JException {
		assertThat(cells(INPUT.resolve(file), number)).containsEntry(column, text);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画,     わざと前年度と同文か空欄にした実施内容
			kanazawa, 2021/105;2021/97
			kanazawa2023, ''
			himi,     2023/25
			annaka,   2021/10
			aomori,   2024/4-(3)-01-⑤;2025/3-(2)-01-④
			""")
	void activitiesDifferFromYearToYearButForTheMeantOddities(String plan, String meant) {
		Map<String, String> lastYear = new HashMap<>();
		Set<String> repeatedOrBlank = new TreeSet<>();
		for (SampleAnswer answer : SampleTables.read(plan).answers()) {
			String before = lastYear.put(answer.year() + "/" + answer.indicator(), answer.activity());
			assertThat(before).as("resent row")
				.satisfiesAnyOf((text) -> assertThat(text).isNull(),
						(text) -> assertThat(answer.round() + answer.department()).isNotEqualTo("1"));
			String key = answer.year().previous() + "/" + answer.indicator();
			boolean shared = answer.activity().isEmpty() && !Set.of("", "1").contains(answer.indicator().branch());
			if (shared) {
				// On a card all measures of an item share what was done.
				continue;
			}
			if (answer.activity().isEmpty() || answer.activity().equals(lastYear.get(key))) {
				repeatedOrBlank.add(answer.year() + "/" + answer.indicator());
			}
		}
		assertThat(String.join(";", repeatedOrBlank)).isEqualTo(meant);
	}

	private static List<Path> files(Path folder, SampleTables tables) throws IOException {
		try (Stream<Path> paths = tables.years().stream().flatMap((year) -> list(folder.resolve(year.toString())))) {
			return paths.map(folder::relativize).sorted().toList();
		}
	}

	private static Stream<Path> list(Path folder) {
		try {
			return Files.list(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> parts(Path file) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	private static Map<String, String> cells(Path file, String number) throws IOException, OpenXML4JException {
		DataFormatter formatter = new DataFormatter();
		try (InputStream in = Files.newInputStream(file);
				XSSFWorkbook workbook = new XSSFWorkbook(OPCPackage.open(in))) {
			Map<String, Row> rows = new HashMap<>();
			workbook.getSheet("調査票").forEach((row) -> rows.put(formatter.formatCellValue(row.getCell(0)), row));
			Map<String, String> cells = new HashMap<>();
			rows.get("番号")
				.forEach((heading) -> cells.put(heading.getStringCellValue(),
						formatter.formatCellValue(rows.get(number).getCell(heading.getColumnIndex()))));
			return cells;
		}
	}

}
