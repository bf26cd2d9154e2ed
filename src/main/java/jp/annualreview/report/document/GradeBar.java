package jp.annualreview.report.document;

import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.report.ReviewReport;

/**
 * 方針別の評価構成: counts per result column (states left out) this year and last, for the
 * stacked bars.
 *
 * @param counts aligned with the columns of the bars
 * @param previous the same for last year; empty when there is none
 */
public record GradeBar(String policy, String thisYear, List<Integer> counts, String lastYear, List<Integer> previous) {

	public GradeBar {
		counts = List.copyOf(counts);
		previous = List.copyOf(previous);
	}

	public GradeBar with(GradeBar other) {
		return new GradeBar(this.policy, this.thisYear, sum(this.counts, other.counts), this.lastYear,
				sum(this.previous, other.previous));
	}

	public GradeBar named(String name) {
		return new GradeBar(name, this.thisYear, this.counts, this.lastYear, this.previous);
	}

	private static List<Integer> sum(List<Integer> ones, List<Integer> others) {
		return IntStream.range(0, ones.size()).mapToObj((i) -> ones.get(i) + others.get(i)).toList();
	}

}
