package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Items;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ItemOrderTests {

	private final ReviewReport report = ReportFixtures.small();

	private final ItemOrder order = new ItemOrder(DocumentComposer.of(this.report),
			new Items(Items.Style.LIST, new Items.Labels(true, "", "", "", ""), this.report.items(),
					this.report.byDepartment()
						.rows()
						.stream()
						.map(CountRow::name)
						.filter((name) -> !name.equals("合計"))
						.toList()));

	@Test
	void resultsRunFromTheBestGradeToTheStates() {
		List<String> results = this.report.items()
			.stream()
			.sorted(Comparator.comparingInt(this.order::result))
			.map(ItemRow::result)
			.distinct()
			.toList();
		assertThat(results).startsWith("AA", "B", "C", "達成", "未達成")
			.endsWith("該当なし", "未判定")
			.isEqualTo(this.order.results(this.report.items()));
	}

	@Test
	void ratesRunFromTheLowestAndOnlyWhereThereIsOne() {
		List<BigDecimal> rates = this.report.items()
			.stream()
			.filter((item) -> !this.order.rate(item).isEmpty())
			.sorted(Comparator.comparingInt((item) -> Integer.parseInt(this.order.rate(item))))
			.map(ItemOrderTests::lowest)
			.toList();
		assertThat(rates).isSorted().startsWith(new BigDecimal("89.0")).hasSizeGreaterThan(5);
		assertThat(this.report.items().stream().filter((item) -> this.order.rate(item).isEmpty()).map(ItemRow::result))
			.contains("未提出", "終了");
	}

	private static BigDecimal lowest(ItemRow item) {
		return item.indicators()
			.stream()
			.flatMap((indicator) -> Stream.of(indicator.rate()).filter((rate) -> !rate.isEmpty()))
			.map((rate) -> ((Cell.Figure) rate).value())
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	@Test
	void departmentsRunAsInTheirChapter() {
		assertThat(this.order.departments()).containsExactly("総務課", "人事課", "財政課", "納税課", "市民協働推進課", "市民課", "広報広聴課",
				"環境政策課", "消防総務課");
		assertThat(this.report.items()
			.stream()
			.sorted(Comparator.comparingInt(this.order::department))
			.map((item) -> item.respondent())
			.distinct()).isEqualTo(this.order.departments());
	}

}
