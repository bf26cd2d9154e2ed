package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.KeyFigures.KeyFigure;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of one plan under each scheme the program ships. */
class SchemeReportTests {

	static Stream<String> names() {
		return SchemesToChoose.names().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyResultHasItsColumnAndEveryItemIsCountedOnce(String scheme) {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named(scheme));
		List<String> labels = report.grades().stream().map(ResultColumn::label).toList();
		assertThat(labels).doesNotHaveDuplicates().containsAll(report.items().stream().map(ItemRow::result).toList());
		CountRow total = report.byPolicy().rows().getLast();
		assertThat(IntStream.range(0, labels.size())
			.filter((at) -> !labels.get(at).equals("再掲"))
			.map((at) -> total.counts().get(at))
			.sum()).isEqualTo(total.items());
		assertThat(IntStream.range(0, labels.size())
			.filter((at) -> report.grades().get(at).kind() != ResultKind.STATE)
			.map((at) -> total.counts().get(at))
			.sum()).isEqualTo(total.judged()).isPositive();
	}

	@ParameterizedTest
	@MethodSource("names")
	void theGuideSaysEveryBand(String scheme) {
		assertThat(ReportFixtures.graded(SchemesToChoose.named(scheme)).guide().bands())
			.hasSameSizeAs(SchemesToChoose.named(scheme).bands())
			.allSatisfy((band) -> assertThat(List.of(band.label(), band.range(), band.meaning())).doesNotContain(""));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			評価基準       | 評価の区分
			金沢市         | AA、A、B、C、達成、未達成
			青森市         | 達成、未達成
			安中市         | 計画以上、計画どおり、計画未満、達成、未達成
			南砺市         | A、B、C、達成、未達成
			大阪府立図書館 | A、B、C、D、達成、未達成
			佐野市         | 7点、6点、5点、4点、3点、2点、1点、達成、未達成
			""")
	void theColumnsAreTheGradesAnItemCanHave(String scheme, String grades) {
		assertThat(ResultColumns.compared(ReportFixtures.graded(SchemesToChoose.named(scheme)).grades()))
			.extracting(ResultColumn::label)
			.containsExactly(grades.split("、"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			評価基準 | 概況
			金沢市   | 6件（54.5%）が達成（AA 2件、達成 4件）でした。
			氷見市   | が達成でした。
			安中市   | 6件（54.5%）が達成（計画以上 1件、達成 5件）でした。
			""")
	void theOverviewNamesTheLabelsThatMeanAchieved(String scheme, String words) {
		assertThat(ReportFixtures.graded(SchemesToChoose.named(scheme)).overview().sentences().getFirst())
			.contains(words);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			評価基準 | 番号 | 状態     | 結果
			南砺市   | 16   | 未着手   | D
			南砺市   | 18   | 未提出   | 未提出
			長与町   | 22   | 把握不能 | −
			富士市   | 22   | 把握不能 | その他
			富士市   | 12   | 終了     | その他
			富士市   | 21   | 集計中   | その他
			""")
	void aStateIsCalledWhatThePlanCallsItAndStaysOne(String scheme, String number, String state, String result) {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named(scheme));
		ItemRow item = report.items().stream().filter((row) -> row.number().equals(number)).findFirst().orElseThrow();
		assertThat(item.result()).isEqualTo(result);
		assertThat(item.indicators().getFirst().state()).isEqualTo(state);
		assertThat(report.grades()).filteredOn((column) -> column.label().equals(result))
			.singleElement()
			.extracting(ResultColumn::kind)
			.isEqualTo(ResultKind.STATE);
	}

	@Test
	void itemsGradedApartLeaveTheirIndicatorsATallyOfTheirOwn() {
		List<Tally> tallies = ReportFixtures.graded(SchemesToChoose.named("南砺市")).overview().indicators();
		assertThat(tallies).extracting((tally) -> tally.column().label())
			.startsWith("100%以上", "80～100%", "60～80%", "40～60%", "20～40%", "20%未満");
		assertThat(tallies.stream().mapToInt(Tally::count).sum()).isGreaterThan(10);
	}

	/** 南砺市 grades every item A to C against the start; only stages are judged by now. */
	@Test
	void theShareAchievedSaysOfWhichItemsItSpeaks() {
		ReviewReport report = ReportFixtures.gradedBeforeTheirYear(SchemesToChoose.named("南砺市"));
		assertThat(ResultColumns.compared(report.grades())).extracting(ResultColumn::label)
			.containsExactly("A", "B", "C");
		CountRow total = report.byPolicy().rows().getLast();
		assertThat(report.byPolicy().figureHeadings()).containsExactly("取組\n件数", "評価\n件数", "判定\n件数", "達成の\n割合",
				"前年度の\n割合");
		int judged = Integer.parseInt(total.figures().get(2).printed());
		assertThat(judged).isPositive().isLessThan(total.judged());
		assertThat(total.figures().get(1)).isEqualTo(Cell.count(total.judged()));
		assertThat(report.words().countNote())
			.endsWith("評価した%d件のうち、達成・未達成を判定した%d件について。目標の年度がまだ来ない取組は含みません）".formatted(total.judged(), judged));
		assertThat(report.overview().headline())
			.anySatisfy((figure) -> assertThat(figure.label() + figure.value().printed())
				.isEqualTo("評価した取組" + total.judged() + "件"))
			.anySatisfy((entry) -> assertThat(entry.aside()).contains("達成・未達成を判定した" + judged + "件"));
	}

	@Test
	void theShareAchievedIsThatOfAllGradedWhereAllWereJudged() {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("金沢市"));
		assertThat(report.byPolicy().figureHeadings()).containsExactly("取組\n件数", "判定\n件数", "達成の\n割合", "前年度の\n割合");
		assertThat(report.words().countNote()).isEqualTo("件数は取組事項の数です。達成の割合＝達成と判定した取組÷判定した取組");
	}

	@Test
	void theSumsOfPointsAreThoseOfTheOpenData() {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("佐野市"));
		for (CountRow row : report.byPolicy().rows().stream().filter((one) -> one.level() == 0).toList()) {
			String policy = row.total() ? "" : row.name().substring(0, 1);
			assertThat(row.points().orElseThrow().sum().printed())
				.isEqualTo(sumOfOpenData(report.itemResults(), policy));
		}
		Points total = report.byPolicy().rows().getLast().points().orElseThrow();
		assertThat(total.possible().printed()).isEqualTo(Integer.toString(7 * report.overview().judged()));
		assertThat(report.overview().headline()).last()
			.satisfies((figure) -> assertThat(figure.label() + figure.value().printed() + figure.aside())
				.isEqualTo("得点%s点（満点%s点の%s、区分%s）".formatted(total.sum().printed(), total.possible().printed(),
						total.share().printed(), total.level())));
	}

	@Test
	void pointsAreNotSpokenOfWhereThePlanSumsNone() {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("金沢市"));
		assertThat(report.byPolicy().hasPoints()).isFalse();
		assertThat(report.overview().headline()).extracting(KeyFigure::label).doesNotContain("得点");
		assertThat(sumOfOpenData(report.itemResults(), "")).isEqualTo("0");
	}

	private static String sumOfOpenData(DataTable table, String policy) {
		int points = table.columns().indexOf("得点");
		int code = table.columns().indexOf("体系コード");
		return table.rows()
			.stream()
			.filter((row) -> text(row.get(code)).startsWith(policy))
			.map((row) -> (row.get(points) instanceof DataCell.Number number) ? number.value() : BigDecimal.ZERO)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.toPlainString();
	}

	private static String text(DataCell cell) {
		return (cell instanceof DataCell.Text text) ? text.value() : Objects.toString(cell);
	}

}
