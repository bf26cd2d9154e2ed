package jp.annualreview.plan;

import java.time.LocalDate;

/** 目標改訂: in force from the fiscal year of the day of revision; printed in two lines. */
public record TargetRevision(IndicatorId indicator, FiscalYear year, String before, String after, LocalDate revisedOn,
		String reason) {
}
