package jp.annualreview.job;

import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * What is asked for: one plan or all, a year or the newest with returns, an edition or
 * the register's first.
 *
 * @param closing whether 計画期間総括 is to be added (or left out again); empty keeps it as it
 * is
 */
public record ReviewRequest(Optional<PlanId> plan, Optional<FiscalYear> year, Optional<Edition> edition,
		Optional<LocalDate> asOf, Optional<Boolean> closing) {

	public static final ReviewRequest EVERYTHING = new ReviewRequest(Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());

	public static ReviewRequest of(PlanId plan) {
		return new ReviewRequest(Optional.of(plan), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	public static ReviewRequest of(PlanId plan, FiscalYear year) {
		return new ReviewRequest(Optional.of(plan), Optional.of(year), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	boolean addsClosing() {
		return this.closing.orElse(false);
	}

}
