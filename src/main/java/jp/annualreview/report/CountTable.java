package jp.annualreview.report;

import java.util.List;

/**
 * 件数表: a matrix of names against {@link ReviewReport#grades()}, ending in its total row.
 */
public record CountTable(String nameHeading, List<CountRow> rows) {

	public CountTable {
		rows = List.copyOf(rows);
	}

	/** Whether the plan's scheme sums points. */
	public boolean hasPoints() {
		return this.rows.stream().anyMatch((row) -> row.points().isPresent());
	}

}
