package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.Points;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 件数表: names against the results that were counted. */
record CountColumns(ReviewReport report, CountTable counts) {

	private static final int NAME = 48;

	private static final int COUNT = 8;

	/**
	 * @param name what a workbook calls the table
	 * @param rows the rows with what they are called and lead to
	 */
	Table table(String name, List<Row> rows) {
		return new Table(name, "", columns(), rows);
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(this.counts.nameHeading(), Kind.NAME, NAME));
		for (ResultColumn result : this.report.grades()) {
			columns.add(Columns.figure(result.label(), COUNT).under(result.kind().title()).counting(result));
		}
		this.counts.figureHeadings().forEach((heading) -> columns.add(Columns.figure(heading, 10)));
		if (this.counts.hasPoints()) {
			List.of("得点", "満点", "得点率").forEach((heading) -> columns.add(Columns.figure(heading, 9)));
			columns.add(Columns.result("得点の区分"));
		}
		columns.add(Columns.prose("取組事項の番号", 36).whereAny());
		return columns;
	}

	Row row(CountRow row, Cell name, String... places) {
		List<Cell> cells = new ArrayList<>();
		cells.add(name);
		row.counts().forEach((count) -> cells.add(Cell.count(count)));
		cells.addAll(row.figures());
		if (this.counts.hasPoints()) {
			cells.addAll(
					row.points().map(Points::cells).orElse(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
		}
		cells.add(row.numbers().isEmpty() ? Cell.EMPTY : new Cell.References(row.numbers()));
		return new Row(cells, row.level(), row.total(), List.of(places));
	}

}
