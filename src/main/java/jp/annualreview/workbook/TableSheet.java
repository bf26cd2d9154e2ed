package jp.annualreview.workbook;

import java.util.List;

import jp.annualreview.report.document.DataCell;

/**
 * シート: headings in row 1, one row of cells below for each row.
 *
 * @param rows each as long as the columns, or shorter where the rest is empty
 */
public record TableSheet(String name, List<TableColumn> columns, List<List<CellValue>> rows) {

	public TableSheet {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("列のない表は書き出せません: " + name);
		}
		int width = columns.size();
		if (rows.stream().anyMatch((row) -> row.size() > width)) {
			throw new IllegalArgumentException("見出しより多い列の行があります: " + name);
		}
	}

}
