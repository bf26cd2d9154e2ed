package jp.annualreview.report;

import java.util.List;

/**
 * 件数表: a matrix of names against {@link ReviewReport#grades()}, ending in its total row.
 *
 * @param figureHeadings in two lines each
 */
public record CountTable(String nameHeading, List<CountRow> rows, List<String> figureHeadings) {

	public CountTable {
		rows = List.copyOf(rows);
		figureHeadings = List.copyOf(figureHeadings);
	}

	/** Whether the plan's scheme sums points. */
	public boolean hasPoints() {
		return this.rows.stream().anyMatch((row) -> row.points().isPresent());
	}

}
