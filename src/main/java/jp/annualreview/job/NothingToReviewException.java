package jp.annualreview.job;

import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** There is nothing to make for what was asked. */
public class NothingToReviewException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What is missing. */
	public enum Missing {

		/** No folder of that name with a register. */
		PLAN,
		/** No returns in any year. */
		RETURNS,
		/** No returns in the year asked for. */
		RETURNS_OF_YEAR,
		/** The year asked for is not one of the plan's. */
		YEAR_OF_PLAN

	}

	private final Missing missing;

	private final String plan;

	private final String year;

	NothingToReviewException(Missing missing, PlanId plan, Optional<FiscalYear> year) {
		super(missing + " " + plan + year.map((value) -> " " + value).orElse(""));
		this.missing = missing;
		this.plan = plan.value();
		this.year = year.map(FiscalYear::toString).orElse("");
	}

	public Missing missing() {
		return this.missing;
	}

	public String plan() {
		return this.plan;
	}

	public String year() {
		return this.year;
	}

}
