package jp.annualreview.report;

import java.util.List;
import java.util.Optional;

import jp.annualreview.report.document.Cell;

/**
 * One row of a count table.
 *
 * @param level depth in the hierarchy, 0 at the top; totals are level 0
 * @param counts aligned with {@link ReviewReport#grades()}
 * @param achievedShare 達成の割合 of the judged, {@code 71.4%} or {@code －}
 * @param previousShare the same for last year
 * @param numbers the items counted, so that a reader finds them in 全項目一覧; empty where the
 * row holds too many to name
 * @param figures what stands behind the counts, under {@link CountTable#figureHeadings()}
 * @param points where the plan's scheme sums points
 */
public record CountRow(String name, int level, boolean total, List<Integer> counts, int items, int judged,
		String achievedShare, String previousShare, List<String> numbers, List<Cell> figures, Optional<Points> points) {

	public CountRow {
		counts = List.copyOf(counts);
		numbers = List.copyOf(numbers);
		figures = List.copyOf(figures);
	}

}
