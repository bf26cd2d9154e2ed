package jp.annualreview.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.PointTotal;
import jp.annualreview.plan.Item;

/**
 * 得点 of a set of items, as printed.
 *
 * @param sum 得点の合計, {@code 84}
 * @param possible 満点, {@code 120}
 * @param share 得点率, {@code 70.0%}
 * @param level 区分
 */
public record Points(String sum, String possible, String share, String level) {

	/** None where the plan's scheme sums no points. */
	static Optional<Points> of(ReviewFacts facts, Collection<Item> items) {
		List<ItemAssessment> counted = items.stream()
			.flatMap((item) -> facts.assessment(item, facts.year()).stream())
			.toList();
		return PointTotal.of(facts.plan().scheme(), counted)
			.map((total) -> new Points(facts.figures().number(total.points(), 0),
					facts.figures().number(total.possible(), 0), total.share(), total.level()));
	}

	/** {@code 84点（満点120点の70.0%、区分 B）}. */
	String sentence() {
		return "%s点（満点%s点の%s%s）".formatted(this.sum, this.possible, this.share,
				this.level.isEmpty() ? "" : "、区分" + this.level);
	}

}
