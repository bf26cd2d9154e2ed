package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.Cell;

/**
 * 件数表 of 計画期間総括: names against columns.
 *
 * @param nameHeading what the names are
 */
public record ClosingCounts(String nameHeading, List<Column> columns, List<Row> rows) {

	public ClosingCounts {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * A column.
	 *
	 * @param group the heading it shares with its neighbours, blank for none
	 */
	public record Column(String group, String label) {
	}

	/**
	 * A row.
	 *
	 * @param level depth in the hierarchy, 0 at the top
	 * @param figures aligned with the columns
	 */
	public record Row(String name, int level, boolean total, List<Cell> figures) {

		public Row {
			figures = List.copyOf(figures);
		}

	}

}
