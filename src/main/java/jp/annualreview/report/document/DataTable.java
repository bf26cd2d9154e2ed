package jp.annualreview.report.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A tidy table: one value per cell, the columns of an open-data CSV. Line feeds stay only
 * where they are part of what was handed in.
 */
public record DataTable(String name, List<String> columns, List<List<DataCell>> rows) {

	/** 年度（和暦）: beside 年度, the western year. */
	public static final String ERA_YEAR = "年度（和暦）";

	public DataTable {
		List<String> headings = List.copyOf(columns);
		columns = headings;
		rows = rows.stream().map((row) -> cells(headings, row)).toList();
	}

	private static List<DataCell> cells(List<String> columns, List<DataCell> row) {
		return IntStream.range(0, row.size())
			.mapToObj(
					(at) -> (at < columns.size() && !keepsLines(columns.get(at))) ? oneLine(row.get(at)) : row.get(at))
			.toList();
	}

	private static boolean keepsLines(String column) {
		return column.endsWith("（原文）") || column.equals("理由");
	}

	private static DataCell oneLine(DataCell cell) {
		return switch (cell) {
			case DataCell.Text text -> DataCell.text(text.value().replaceFirst("^\\R+", "").replaceAll("\\R", " "));
			case DataCell.Number number -> number;
		};
	}

}
