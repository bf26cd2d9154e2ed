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

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KanazawaReturnsTests {

	private static final Path INPUT = Path.of("input", "kanazawa");

	private final SampleTables tables = SampleTables.read();

	/**
	 * Part by part, because the compressed bytes of a part depend on the zlib of the JDK.
	 */
	@Test
	void committedReturnsAreWhatTheToolWrites(@TempDir Path written) throws IOException {
		new KanazawaReturns().write(written);
		List<Path> files = files(written);
		assertThat(files(INPUT)).isEqualTo(files).hasSize(214);
		for (Path file : files) {
			assertThat(parts(INPUT.resolve(file))).as(file.toString()).isEqualTo(parts(written.resolve(file)));
		}
	}

	@Test
	void twoRunsWriteTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
		new KanazawaReturns().write(first);
		new KanazawaReturns().write(second);
		for (Path file : files(first)) {
			assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 提出した担当課の数, 未提出の担当課
			2019, 53,
			2020, 53,
			2021, 52, 緑と花の課
			2022, 53,
			""")
	void eachFirstDepartmentReturnsOnce(int year, int count, String missing) {
		Set<String> expected = this.tables.plan()
			.values()
			.stream()
			.map(PlanRow::department)
			.collect(Collectors.toSet());
		List<String> departments = this.tables.returns()
			.stream()
			.filter((file) -> file.year() == year && file.round().equals("1"))
			.map(SampleReturn::department)
			.toList();
		assertThat(departments).hasSize(count).doesNotHaveDuplicates();
		assertThat(expected).hasSize(53).containsAll(departments);
		expected.removeAll(departments);
		assertThat(expected).isEqualTo((missing == null) ? Set.of() : Set.of(missing));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2019, 2020, 2021, 2022 })
	void everyItemOfASubmittingDepartmentIsAnswered(int year) {
		Set<String> submitted = this.tables.returns()
			.stream()
			.filter((file) -> file.year() == year)
			.map(SampleReturn::department)
			.collect(Collectors.toSet());
		List<String> due = this.tables.plan()
			.values()
			.stream()
			.filter((item) -> submitted.contains(item.department()))
			.map(PlanRow::number)
			.toList();
		List<String> answered = this.tables.answers()
			.stream()
			.filter((answer) -> answer.year() == year && answer.round().equals("1") && answer.department().isEmpty())
			.map(SampleAnswer::number)
			.toList();
		assertThat(answered).containsExactlyInAnyOrderElementsOf(due);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, ファイル名,              番号, 列,          記載
			2019, 市民協働推進課.xlsx,     2,    実績,        0人
			2020, 市民協働推進課.xlsx,     2,    実績,        7人
			2021, 市民協働推進課.xlsx,     2,    前年度実績,  7人
			2020, 市民協働推進課.xlsx,     1,    目標,        30町会等/年
			2020, 市民協働推進課.xlsx,     1,    備考,        【コロナ】町会活動の停滞等のため目標未達(仮) 運動会実施事業に「地域連携推進事業」を追加(仮)
			2019, 市民協働推進課.xlsx,     3,    段階,        ◎
			2019, 長寿福祉課.xlsx,         42,   実績,        159人
			2021, 長寿福祉課.xlsx,         42,   実績,        186人
			2019, 危機管理課（R元実績）.xlsx, 44, 実績,       739人
			2021, 危機管理課.xlsx,         44,   実績,        '1,014人'
			2020, 【回答】税務課.xlsx,     125,  実績,        97.0%
			2021, 【回答】税務課.xlsx,     125,  前年度実績,  96.96%
			2021, 財政課_訂正.xlsx,        123,  実績,        87.1
			2021, リサイクル推進課.xlsx,   36,   単位,        t/年
			2022, 長寿福祉課.xlsx,         42,   前年度実績,  186人
			2022, 危機管理課.xlsx,         44,   実績,        '1,108人'
			2022, リサイクル推進課_訂正.xlsx, 36, 実績,      '112,870'
			""")
	void cellsHoldWhatTheTablesSay(int year, String file, String number, String column, String text)
			throws IOException, OpenXML4JException {
		assertThat(cells(INPUT.resolve(Integer.toString(year)).resolve(file), number)).containsEntry(column, text);
	}

	@Test
	void activitiesDifferFromYearToYearButForTheTwoMeantOddities() {
		Map<String, String> lastYear = new HashMap<>();
		Set<String> repeatedOrBlank = new TreeSet<>();
		for (SampleAnswer answer : this.tables.answers()) {
			String before = lastYear.put(answer.year() + "/" + answer.number(), answer.activity());
			assertThat(before).as("resent row")
				.satisfiesAnyOf((text) -> assertThat(text).isNull(),
						(text) -> assertThat(answer.round() + answer.department()).isNotEqualTo("1"));
			String key = (answer.year() - 1) + "/" + answer.number();
			if (answer.activity().isEmpty() || answer.activity().equals(lastYear.get(key))) {
				repeatedOrBlank.add(answer.year() + "/" + answer.number());
			}
		}
		assertThat(repeatedOrBlank).containsExactly("2021/105", "2021/97");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> paths = Stream.of("2019", "2020", "2021", "2022")
			.flatMap((year) -> list(folder.resolve(year)))) {
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
			for (Row row : workbook.getSheet("調査票")) {
				if (formatter.formatCellValue(row.getCell(0)).equals(number)) {
					return Stream.of(FormColumn.values())
						.collect(Collectors.toMap(FormColumn::heading,
								(column) -> formatter.formatCellValue(row.getCell(column.ordinal()))));
				}
			}
		}
		throw new AssertionError("番号 " + number + " がありません: " + file);
	}

}
