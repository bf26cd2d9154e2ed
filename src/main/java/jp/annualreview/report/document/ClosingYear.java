package jp.annualreview.report.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One year of an indicator in 計画期間総括.
 *
 * @param plan 目標 as the plan prints it
 * @param actual 実績, or why there is none; 実績なし where the year has no result
 * @param result grade or 達成・未達成 of that year, or blank
 * @param target 目標値 for the chart: a number, or the order of a stage
 * @param value 実績値 for the chart
 */
public record ClosingYear(String year, String plan, Cell actual, String result, YearMark mark,
		Optional<BigDecimal> target, Optional<BigDecimal> value) {
}
