package jp.annualreview.plan;

import java.time.LocalDate;

/**
 * 目標改訂: a target changed during the plan; printed in two lines.
 *
 * @param year the year whose target was changed
 * @param original 改訂前 and what it was read as
 */
public record TargetRevision(IndicatorId indicator, FiscalYear year, String before, String after, LocalDate revisedOn,
		String reason, PrintedTarget original) {

	/** The fiscal year of 改訂日, from which on the new target holds. */
	public FiscalYear inForceFrom() {
		return FiscalYear.containing(this.revisedOn);
	}

}
