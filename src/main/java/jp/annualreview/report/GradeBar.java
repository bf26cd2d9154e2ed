package jp.annualreview.report;

import java.util.List;

/**
 * 方針別の評価構成: counts per result column (states left out) this year and last, for the
 * stacked bars.
 *
 * @param counts aligned with {@link ReviewReport#barColumns()}
 * @param previous the same for last year; empty when there is none
 */
public record GradeBar(String policy, String thisYear, List<Integer> counts, String lastYear, List<Integer> previous) {

	public GradeBar {
		counts = List.copyOf(counts);
		previous = List.copyOf(previous);
	}

}
