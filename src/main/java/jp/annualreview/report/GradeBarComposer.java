package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.plan.Item;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColumn;

/** 方針別の評価構成, this year over last. */
final class GradeBarComposer {

	private final ReviewFacts facts;

	private final List<ResultColumn> judged;

	GradeBarComposer(ReviewFacts facts, List<ResultColumn> columns) {
		this.facts = facts;
		this.judged = ResultColumns.compared(columns);
	}

	List<GradeBar> compose() {
		List<GradeBar> bars = new ArrayList<>();
		this.facts.tops().forEach((top) -> bars.add(bar(top.name(), this.facts.itemsUnder(top))));
		List<Item> outside = this.facts.itemsOutside();
		if (!outside.isEmpty()) {
			bars.add(bar(CountTableComposer.OUTSIDE, outside));
		}
		return bars;
	}

	private GradeBar bar(String policy, List<Item> items) {
		List<Integer> counts = ItemCounts.of(this.facts, items, this.facts.year()).of(this.judged);
		if (!this.facts.countsLastYear()) {
			return new GradeBar(policy, this.facts.brief(this.facts.year()), counts, "", List.of());
		}
		return new GradeBar(policy, this.facts.brief(this.facts.year()), counts,
				this.facts.brief(this.facts.lastYear()),
				ItemCounts.of(this.facts, items, this.facts.lastYear()).of(this.judged));
	}

}
