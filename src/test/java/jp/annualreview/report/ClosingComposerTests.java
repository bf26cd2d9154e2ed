package jp.annualreview.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ClosingYear;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.YearMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 計画期間総括 of the small plan, whose last year is 2021. */
class ClosingComposerTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/report-closing.txt");

	private static final ClosingReport WHOLE = closing(ReportFixtures.closing());

	private static final ClosingReport WITH_GAP = closing(ReportFixtures.closingWithout(FiscalYear.of(2020)));

	private static ClosingReport closing(ReviewReport report) {
		return report.closing().orElseThrow();
	}

	@Test
	void composesTheSmallPlan() throws IOException {
		String actual = ReportProjection.of(WHOLE);
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
		}
		assertThat(actual).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
	}

	@Test
	void onlyTheReportThatEndsAPlanHasIt() {
		assertThat(ReportFixtures.small().closing()).isEmpty();
		assertThat(ReportFixtures.small().legend()).extracting(LegendEntry::label)
			.doesNotContainAnyElementsOf(ClosingLegend.entries().stream().map(LegendEntry::label).toList());
		assertThat(ReportFixtures.closing().legend()).containsAll(ClosingLegend.entries());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 枝番 | 区分   | 印                  | 達成した年度 | 最終評価
			1    |      | 毎年度 | MISSED MISSED MET   | 1／3         | 一部年度達成
			2    |      | 累計   | MISSED MISSED MISSED | 0／3        | B
			3    |      | 段階   | MET MET MET         | 3／3         | 達成
			4    |      | 毎年度 | MET MET MISSED      | 2／3         | 一部年度達成
			6    | ②    | 段階   | MET MET MISSED      | 2／3         | 未達成
			8    |      | 期日   | MET MET MET         | 3／3         | 全年度達成
			12   |      | 段階   | MET MET OPEN        | 2／2         | 達成
			13   |      | 段階   | MET MISSED OPEN     | 1／2         | 中止
			14   |      | 段階   | MET MET OPEN        | 2／2         | 統合
			15   |      | 毎年度 | OPEN OPEN OPEN      | －           | 再掲
			16   |      | 段階   | OPEN OPEN OPEN      | －           | 未着手
			17   |      |        | OPEN OPEN OPEN      | －           | 目標なし
			18   |      | 毎年度 | MET MISSED OPEN     | 1／2         | 一部年度達成
			21   |      | 毎年度 | MET MET OPEN        | 2／2         | 全年度達成
			""")
	void everyIndicatorHasItsYearsInOneLine(String number, String branch, String measure, String marks, String met,
			String result) {
		ClosingRow row = row(WHOLE, number, branch);
		assertThat(row.years().stream().map((year) -> year.mark().name()).collect(Collectors.joining(" ")))
			.isEqualTo(marks);
		assertThat(row.years()).extracting(ClosingYear::year).containsExactly("R元", "R2", "R3");
		assertThat(List.of(row.measure(), row.met(), row.result())).containsExactly((measure == null) ? "" : measure,
				met, result);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | R2の実績 | 達成した年度 | 最終評価
			1    | 実績なし | 1／2         | 一部年度達成
			2    | 実績なし | 0／2         | B
			11   | 実績なし | 2／2         | 全年度達成
			""")
	void aYearWithoutReturnsIsSaidAndNeverZero(String number, String actual, String met, String result) {
		ClosingRow row = row(WITH_GAP, number, "");
		ClosingYear missing = row.years().get(1);
		assertThat(missing.actual().printed()).isEqualTo(actual);
		assertThat(missing.value()).isEmpty();
		assertThat(missing.mark()).isEqualTo(YearMark.OPEN);
		assertThat(List.of(row.met(), row.result())).containsExactly(met, result);
	}

	@Test
	void aYearWithoutReturnsIsNamed() {
		assertThat(WITH_GAP.byYear().rows()).extracting(ClosingCounts.Row::name)
			.containsExactly("R元", "R2（実績なし）", "R3");
		assertThat(WITH_GAP.byYear().rows().get(1).figures()).extracting(Cell::printed).containsOnly("－");
		assertThat(WITH_GAP.gradeBars()).extracting(GradeBar::thisYear).containsExactly("R元", "R3");
		assertThat(WITH_GAP.sentences()).anyMatch((sentence) -> sentence.startsWith("R2は提出された調査票がなく"));
		assertThat(WHOLE.sentences()).noneMatch((sentence) -> sentence.contains("提出された調査票がなく"));
		assertThat(WITH_GAP.data().rows()).filteredOn((row) -> row.get(9).equals(number("2020")))
			.hasSize(WITH_GAP.rows().size())
			.allSatisfy((row) -> assertThat(row.get(16)).isEqualTo(DataCell.text("実績なし")));
	}

	private static DataCell number(String value) {
		return new DataCell.Number(new java.math.BigDecimal(value), -1);
	}

	@Test
	void everyTableCountsTheSameIndicators() {
		int counted = (int) WHOLE.rows().stream().filter((row) -> !row.result().equals("再掲")).count();
		assertThat(WHOLE.byYearsMet().rows().getLast().figures().getFirst()).isEqualTo(Cell.count(counted));
		assertThat(
				WHOLE.byYearsMet().rows().stream().filter((row) -> !row.total()).mapToInt(ClosingComposerTests::first))
			.satisfies((counts) -> assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(counted));
		ClosingCounts.Row total = WHOLE.byPolicy().rows().getLast();
		assertThat(total.figures().getLast()).isEqualTo(Cell.count(counted));
		for (ClosingCounts.Row row : WHOLE.byPolicy().rows()) {
			List<Integer> figures = row.figures().stream().map((figure) -> Integer.valueOf(figure.printed())).toList();
			assertThat(figures.subList(0, figures.size() - 1).stream().mapToInt(Integer::intValue).sum()).as(row.name())
				.isEqualTo(figures.getLast());
		}
	}

	private static int first(ClosingCounts.Row row) {
		return Integer.parseInt(row.figures().getFirst().printed());
	}

	@Test
	void whatEndedOrCameOnTheWayIsListed() {
		assertThat(WHOLE.closed()).extracting(ClosedItem::what, ClosedItem::number, ClosedItem::since)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("新規", "6", "R3"),
					org.assertj.core.groups.Tuple.tuple("終了", "12", "R3"),
					org.assertj.core.groups.Tuple.tuple("中止", "13", "R3"),
					org.assertj.core.groups.Tuple.tuple("統合", "14", "R3"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			表                             | 行 | 単年度実績 | 継続実績 | 計実績
			各年度に新たに生じた効果額     | 0  | －         | 1,701    | 1,701
			各年度に新たに生じた効果額     | 1  | 2,500      | －       | 2,500
			各年度に新たに生じた効果額     | 3  | 2,712      | 1,701    | 4,413
			継続する効果を毎年度数えた効果額 | 1  | 2,500      | 1,701    | 4,200
			継続する効果を毎年度数えた効果額 | 3  | 2,712      | 5,103    | 7,814
			""")
	void effectsAreCountedBothWays(String table, int row, String single, String recurring, String all) {
		List<Cell> figures = WHOLE.effects()
			.stream()
			.filter((one) -> one.title().equals(table))
			.map((one) -> one.rows().get(row).lines().getFirst().figures())
			.findFirst()
			.orElseThrow();
		assertThat(List.of(figures.get(1), figures.get(4), figures.get(7))).extracting(Cell::printed)
			.containsExactly(single, recurring, all);
	}

	@Test
	void aPlanWithoutEffectsSaysSo() {
		ClosingReport without = closing(ReportFixtures.largeClosing());
		assertThat(without.effects()).isEmpty();
		assertThat(without.effectNotes()).isEmpty();
		assertThat(WHOLE.effectNotes()).isNotEmpty();
	}

	@Test
	void theListsStandAsTheRegisterHasThem() {
		assertThat(WHOLE.lists()).extracting(ClosingList::title).containsExactly("主な成果", "継続して取り組む事項");
		assertThat(WHOLE.lists().getFirst().lines()).containsExactly(
				new ClosingList.Line("1 市民協働と広域連携の推進", "地域の活性化", "1", "町会等の取組が33に増加"),
				new ClosingList.Line("1 市民協働と広域連携の推進", "地域の活性化", "", "推進員を24人育成"));
	}

	private static ClosingRow row(ClosingReport closing, String number, String branch) {
		return closing.rows()
			.stream()
			.filter((row) -> row.number().equals(number) && row.branch().equals((branch == null) ? "" : branch))
			.findFirst()
			.orElseThrow();
	}

}
