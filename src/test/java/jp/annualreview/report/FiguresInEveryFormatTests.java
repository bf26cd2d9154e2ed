package jp.annualreview.report;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be counted from the open data is what every other format prints, in a row
 * where a reader sees what it is the figure of.
 */
class FiguresInEveryFormatTests {

	@TempDir
	static Path folder;

	/** A format for people, as its rows from left to right. */
	enum Format {

		EXCEL("進捗状況報告書.xlsx") {
			@Override
			List<String> rows(Path file) throws IOException {
				DataFormatter shown = new DataFormatter();
				List<String> rows = new ArrayList<>();
				try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
					workbook.forEach((sheet) -> sheet.forEach((row) -> {
						List<String> cells = new ArrayList<>();
						row.forEach((cell) -> cells.add(shown.formatCellValue(cell)));
						rows.add(String.join(" ", cells));
					}));
				}
				return rows;
			}
		},
		PDF("進捗状況報告書.pdf") {
			@Override
			List<String> rows(Path file) throws IOException {
				try (PDDocument document = Loader.loadPDF(file.toFile())) {
					PDFTextStripper stripper = new PDFTextStripper();
					stripper.setSortByPosition(true);
					return stripper.getText(document).lines().toList();
				}
			}
		},
		HTML("進捗状況報告書.html") {
			@Override
			List<String> rows(Path file) throws IOException {
				return Jsoup.parse(file)
					.select("tr")
					.stream()
					.map((row) -> String.join(" ", row.children().eachText()))
					.toList();
			}
		};

		private final String file;

		Format(String file) {
			this.file = file;
		}

		abstract List<String> rows(Path file) throws IOException;

		/** A name that takes two lines stands beside the figures of either. */
		List<String> of(Path folder) throws IOException {
			List<String> rows = rows(folder.resolve(this.file)).stream()
				.map((row) -> row.replaceAll("[\\s\\u3000]+", " "))
				.toList();
			return Stream
				.concat(rows.stream(),
						IntStream.range(1, rows.size()).mapToObj((at) -> rows.get(at - 1) + " " + rows.get(at)))
				.toList();
		}

	}

	static Stream<Arguments> reports() {
		return Stream.of(Arguments.of("小", ReportFixtures.small()), Arguments.of("初年度", ReportFixtures.firstYear()),
				Arguments.of("全部", ReportFixtures.everything()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyFormatPrintsWhatTheOpenDataCount(String name, ReviewReport report) throws IOException {
		Path target = Files.createDirectories(folder.resolve(name));
		try (var context = new AnnotationConfigApplicationContext("jp.annualreview.report")) {
			for (ReportWriter writer : context.getBeansOfType(ReportWriter.class).values()) {
				writer.write(DocumentComposer.of(report), target);
			}
		}
		List<CSVRecord> items = read(target, "評価結果_取組事項.csv");
		List<List<String>> expected = Stream
			.of(tallies(report, items), policies(report, items), departments(report, items),
					missed(read(target, "評価結果.csv")))
			.flatMap(List::stream)
			.toList();
		assertThat(expected).hasSizeGreaterThan(25);
		for (Format format : Format.values()) {
			List<String> rows = format.of(target);
			assertThat(expected).as(format.name())
				.allSatisfy((figures) -> assertThat(rows).anyMatch(inThisOrder(figures).asPredicate()));
			assertThat(rows).as("a check that cannot fail")
				.noneMatch(inThisOrder(List.of("AA", "99", "99.0%")).asPredicate());
		}
	}

	private static Pattern inThisOrder(List<String> figures) {
		return Pattern.compile(
				figures.stream().map((figure) -> "(?<!\\S)" + figure + "(?!\\S)").collect(Collectors.joining(".*?")));
	}

	private static String exactly(String text) {
		return Pattern.quote(text.replace('　', ' '));
	}

	/** A long name may go on in the next line. */
	private static String beginning(String name) {
		return exactly(name.substring(0, Math.min(name.length(), 14))) + "\\S*";
	}

	private static List<CSVRecord> read(Path folder, String file) throws IOException {
		String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8).substring(1);
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))
			.getRecords();
	}

	private static List<List<String>> tallies(ReviewReport report, List<CSVRecord> items) {
		long judged = items.stream().filter(FiguresInEveryFormatTests::judged).count();
		List<List<String>> figures = new ArrayList<>();
		for (ResultColumn column : report.grades()) {
			long count = items.stream().filter((item) -> result(item).equals(column.label())).count();
			boolean shared = column.kind() != ResultKind.STATE;
			figures
				.add(List.of(exactly(column.label()), exactly(count + " " + (shared ? percent(count, judged) : "－"))));
		}
		return figures;
	}

	private static List<List<String>> policies(ReviewReport report, List<CSVRecord> items) {
		Map<String, List<String>> paths = report.items()
			.stream()
			.collect(Collectors.toMap(ItemRow::number, ItemRow::policyPath));
		List<String> names = paths.values().stream().flatMap(List::stream).distinct().toList();
		return names.stream()
			.map((policy) -> counts(report, policy, items, (item) -> paths.get(item.get("番号")).contains(policy)))
			.toList();
	}

	private static List<List<String>> departments(ReviewReport report, List<CSVRecord> items) {
		return items.stream()
			.map((item) -> item.get("担当課"))
			.distinct()
			.map((name) -> counts(report, name, items, (item) -> item.get("担当課").equals(name)))
			.toList();
	}

	/** The row of a count table: results, items, judged ones, share of those achieved. */
	private static List<String> counts(ReviewReport report, String name, List<CSVRecord> items,
			Predicate<CSVRecord> which) {
		List<CSVRecord> counted = items.stream().filter(which).toList();
		Map<String, Long> results = counted.stream()
			.collect(Collectors.groupingBy(FiguresInEveryFormatTests::result, Collectors.counting()));
		long relisted = results.getOrDefault("再掲", 0L);
		long judged = counted.stream().filter(FiguresInEveryFormatTests::judged).count();
		long achieved = counted.stream().filter((item) -> item.get("判定").equals("達成")).count();
		String figures = Stream
			.concat(report.grades().stream().map((column) -> results.getOrDefault(column.label(), 0L)),
					Stream.of(counted.size() - relisted, judged))
			.map(String::valueOf)
			.collect(Collectors.joining(" "));
		return List.of(beginning(name), exactly(figures + " " + percent(achieved, judged)));
	}

	private static List<List<String>> missed(List<CSVRecord> results) {
		return results.stream()
			.filter((row) -> row.get("判定").equals("未達成"))
			.map((row) -> Stream.of(subject(row), exactly(row.get("評価")), printed(row.get("達成率")))
				.filter((figure) -> !figure.isEmpty())
				.toList())
			.toList();
	}

	private static String subject(CSVRecord row) {
		return exactly(row.get("番号")) + (row.get("枝番").isEmpty() ? "" : "[- ]" + exactly(row.get("枝番")));
	}

	private static boolean judged(CSVRecord item) {
		return item.get("状態").isEmpty();
	}

	private static String result(CSVRecord item) {
		return item.get("評価").isEmpty() ? item.get("状態") : item.get("評価");
	}

	private static String printed(String rate) {
		return rate.isEmpty() ? "" : exactly(new BigDecimal(rate).setScale(1, RoundingMode.DOWN) + "%");
	}

	private static String percent(long part, long whole) {
		return (whole == 0) ? "－"
				: BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
	}

}
