package jp.annualreview.grading;

import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.State;

/**
 * 取組事項の評価: the indicators of one item rolled up.
 *
 * @param grade the label counted in grade shares: a letter, or the 達成のみ label
 */
public record ItemAssessment(ItemNumber item, FiscalYear year, String grade, Optional<Verdict> verdict, State state,
		List<String> reasons) {

	public ItemAssessment {
		reasons = List.copyOf(reasons);
	}

	/** The same result for the item that carries this one on. */
	public ItemAssessment carriedOnBy(ItemNumber heir) {
		return new ItemAssessment(heir, this.year, this.grade, this.verdict, this.state, this.reasons);
	}

}
