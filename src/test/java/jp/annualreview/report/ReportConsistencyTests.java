package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.IndicatorRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No two pages disagree: the same figure wherever it is printed. */
class ReportConsistencyTests {

	static Stream<Arguments> reports() {
		return Stream.of(Arguments.of("小", ReportFixtures.small()), Arguments.of("大", ReportFixtures.large()),
				Arguments.of("初年度", ReportFixtures.firstYear()), Arguments.of("全部", ReportFixtures.everything()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyCountTableAddsUpToTheOverview(String name, ReviewReport report) {
		List<Integer> overview = report.overview().tallies().stream().map(Tally::count).toList();
		for (CountTable table : List.of(report.byPolicy(), report.byDepartment())) {
			List<CountRow> top = table.rows().stream().filter((row) -> row.level() == 0 && !row.total()).toList();
			CountRow total = table.rows().getLast();
			assertThat(sum(top.stream().map(CountRow::counts).toList())).isEqualTo(total.counts()).isEqualTo(overview);
			assertThat(top.stream().mapToInt(CountRow::items).sum()).isEqualTo(total.items())
				.isEqualTo(report.overview().items());
			assertThat(top.stream().mapToInt(CountRow::judged).sum()).isEqualTo(total.judged())
				.isEqualTo(report.overview().judged());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void everyItemIsCountedOnceAndRelistedOnesNot(String name, ReviewReport report) {
		CountRow total = report.byPolicy().rows().getLast();
		int relisted = IntStream.range(0, report.grades().size())
			.filter((i) -> report.grades().get(i).label().equals("再掲"))
			.map((i) -> total.counts().get(i))
			.sum();
		assertThat(relisted).isPositive();
		assertThat(total.items() + relisted).isEqualTo(report.items().size());
		assertThat(total.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(report.items().size());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theRowsBelowAPolicyAddUpToIt(String name, ReviewReport report) {
		List<CountRow> rows = report.byPolicy().rows();
		List<List<Integer>> below = new ArrayList<>();
		for (int i = rows.size() - 2; i >= 0; i--) {
			if (rows.get(i).level() > 0) {
				below.add(rows.get(i).counts());
				continue;
			}
			assertThat(sum(below)).isEqualTo(rows.get(i).counts());
			below.clear();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theBarsShowTheJudgedItems(String name, ReviewReport report) {
		int bars = report.gradeBars()
			.stream()
			.flatMap((bar) -> bar.counts().stream())
			.mapToInt(Integer::intValue)
			.sum();
		assertThat(bars).isEqualTo(report.overview().judged());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theListsHoldEveryIndicatorThatIsNotAchieved(String name, ReviewReport report) {
		List<IndicatorRow> rows = report.items().stream().flatMap((item) -> item.indicators().stream()).toList();
		assertThat(report.missed()).hasSize((int) rows.stream().filter((row) -> row.verdict().equals("未達成")).count());
		assertThat(report.unsettled()).hasSize((int) rows.stream().filter((row) -> !row.state().isEmpty()).count());
		assertThat(report.results().rows()).hasSameSizeAs(rows);
		assertThat(report.itemResults().rows()).hasSameSizeAs(report.items());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theMatrixCountsEveryItemOnce(String name, ReviewReport report) {
		int counted = report.moves().matrix().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
		assertThat(counted).isEqualTo(report.moves().comparedWith().isEmpty() ? 0 : report.overview().items());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theDataTablesHaveAsManyCellsAsColumns(String name, ReviewReport report) {
		for (DataTable table : List.of(report.results(), report.itemResults(), report.findingList())) {
			assertThat(table.rows()).allSatisfy((row) -> assertThat(row).hasSameSizeAs(table.columns()));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theOpenDataCountWhatTheOverviewCounts(String name, ReviewReport report) {
		Map<String, Long> counted = report.itemResults()
			.rows()
			.stream()
			.map((row) -> cell(report.itemResults(), row, "評価") + cell(report.itemResults(), row, "状態"))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(report.overview().tallies())
			.allSatisfy((tally) -> assertThat((long) tally.count()).as(tally.column().label())
				.isEqualTo(counted.getOrDefault(tally.column().label(), 0L)));
		long relisted = counted.getOrDefault("再掲", 0L);
		assertThat(relisted).isPositive();
		assertThat((long) report.overview().items()).isEqualTo(report.itemResults().rows().size() - relisted);
		assertThat((long) report.overview().judged()).isEqualTo(report.itemResults()
			.rows()
			.stream()
			.filter((row) -> cell(report.itemResults(), row, "状態").isEmpty())
			.count());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void theListsNameTheRowsOfTheOpenData(String name, ReviewReport report) {
		assertThat(report.unsettled().stream().map((one) -> one.number() + "-" + one.branch() + one.state()))
			.containsExactlyInAnyOrderElementsOf(
					rows(report, (row) -> !cell(report.results(), row, "状態").isEmpty(), "状態"));
		assertThat(report.missed().stream().map((one) -> one.number() + "-" + one.branch() + one.result()))
			.containsExactlyInAnyOrderElementsOf(
					rows(report, (row) -> cell(report.results(), row, "判定").equals("未達成"), "評価"));
	}

	private static List<String> rows(ReviewReport report, Predicate<List<DataCell>> which, String column) {
		return report.results()
			.rows()
			.stream()
			.filter(which)
			.map((row) -> cell(report.results(), row, "番号") + "-" + cell(report.results(), row, "枝番")
					+ cell(report.results(), row, column))
			.toList();
	}

	private static String cell(DataTable table, List<DataCell> row, String column) {
		return switch (row.get(table.columns().indexOf(column))) {
			case DataCell.Text(String text) -> text;
			case DataCell.Number(BigDecimal number, int decimals) -> number.toPlainString();
		};
	}

	private static List<Integer> sum(List<List<Integer>> rows) {
		return IntStream.range(0, rows.getFirst().size())
			.mapToObj((i) -> rows.stream().mapToInt((row) -> row.get(i)).sum())
			.toList();
	}

}
