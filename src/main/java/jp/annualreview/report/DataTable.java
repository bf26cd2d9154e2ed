package jp.annualreview.report;

import java.util.List;

/** A tidy table: one value per cell, the columns of an open-data CSV. */
public record DataTable(String name, List<String> columns, List<List<DataCell>> rows) {

	public DataTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

}
