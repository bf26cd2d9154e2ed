package jp.annualreview.report;

import java.util.List;

/**
 * One row of an effect table.
 *
 * @param number of an item, else blank
 * @param level depth in the hierarchy, 0 at the top
 * @param lines the year, and from the start of the plan to it
 */
public record EffectRow(String number, String name, String department, int level, boolean total,
		List<EffectLine> lines) {

	public EffectRow {
		lines = List.copyOf(lines);
	}

}
