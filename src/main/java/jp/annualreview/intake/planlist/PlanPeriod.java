package jp.annualreview.intake.planlist;

import java.util.Optional;

import jp.annualreview.intake.YearSpan;
import jp.annualreview.plan.FiscalYear;

/**
 * 計画の期間 as far as a list tells it that prints one target for all years.
 *
 * @param oneTarget whether the list has no column of targets by year
 * @param baseline the year of the present values
 * @param target the year of the targets
 * @param printed the years in the title above the list
 */
record PlanPeriod(boolean oneTarget, Optional<FiscalYear> baseline, Optional<FiscalYear> target,
		Optional<YearSpan> printed) {

	static final PlanPeriod UNKNOWN = new PlanPeriod(false, Optional.empty(), Optional.empty(), Optional.empty());

	/** What a further sheet adds; the first that says something counts. */
	PlanPeriod or(ListColumns columns, Optional<YearSpan> title) {
		return new PlanPeriod(this.oneTarget || columns.hasOneTarget(), this.baseline.or(columns::baselineYear),
				this.target.or(() -> columns.hasOneTarget() ? columns.target() : Optional.empty()),
				this.printed.or(() -> title));
	}

	/** The first year, supposing that a plan begins after its present values. */
	Optional<FiscalYear> first() {
		return this.printed.map(YearSpan::first).or(() -> this.baseline.map(FiscalYear::next));
	}

	Optional<FiscalYear> last() {
		return this.printed.map(YearSpan::last).or(() -> this.target);
	}

	/** Whether the years were found rather than printed as those of the plan. */
	boolean isSupposed() {
		return this.oneTarget && this.printed.isEmpty();
	}

}
