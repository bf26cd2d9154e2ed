package jp.annualreview.job;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 計画期間総括 was asked for in a year that is not the plan's last. */
public class ClosingTooEarlyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String plan;

	private final String year;

	private final String last;

	ClosingTooEarlyException(PlanId plan, FiscalYear year, FiscalYear last) {
		super(plan + " " + year + " " + last);
		this.plan = plan.value();
		this.year = year.toString();
		this.last = last.toString();
	}

	public String plan() {
		return this.plan;
	}

	public String year() {
		return this.year;
	}

	/** The year in which the plan ends. */
	public String last() {
		return this.last;
	}

}
