package jp.annualreview.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.PointTotal;
import jp.annualreview.grading.Rate;
import jp.annualreview.plan.Item;
import jp.annualreview.report.document.Cell;

/**
 * 得点 of a set of items, as printed.
 *
 * @param sum 得点の合計, {@code 84}
 * @param possible 満点, {@code 120}
 * @param share 得点率, {@code 70.0%}
 * @param level 区分
 */
public record Points(Cell sum, Cell possible, Cell share, String level) {

	/** None where the plan's scheme sums no points. */
	static Optional<Points> of(ReviewFacts facts, Collection<Item> items) {
		List<ItemAssessment> counted = items.stream()
			.flatMap((item) -> facts.assessment(item, facts.year()).stream())
			.toList();
		return PointTotal.of(facts.plan().scheme(), counted)
			.map((total) -> new Points(facts.figures().cell(total.points(), 0),
					facts.figures().cell(total.possible(), 0),
					facts.figures().percentage(Stream.of(new Rate(total.points(), total.possible())), total.share()),
					total.level()));
	}

	/** 得点, 満点, 得点率 and 区分. */
	public List<Cell> cells() {
		return List.of(this.sum, this.possible, this.share, Cell.result(this.level));
	}

	/** {@code 84点}. */
	Cell total() {
		return (this.sum instanceof Cell.Figure figure)
				? new Cell.Figure(figure.value(), figure.decimals(), figure.grouped(), "", "点", figure.printed() + "点")
				: this.sum;
	}

	/** {@code （満点120点の70.0%、区分B）}. */
	String aside() {
		return "（満点%s点の%s%s）".formatted(this.possible.printed(), this.share.printed(),
				this.level.isEmpty() ? "" : "、区分" + this.level);
	}

}
