package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetWriter;
import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.report.document.ResultColumn;

/**
 * 一覧表: one thing per row below one heading row, as an Excel table with filters.
 *
 * @param name what formulas call the table
 * @param columns those that have anything to say
 */
record ListTable<T>(String name, List<ListColumn<T>> columns, List<T> rows) {

	ListTable {
		List<T> all = List.copyOf(rows);
		columns = columns.stream().filter((column) -> column.isIn(all)).toList();
		rows = all;
	}

	List<Integer> widths() {
		return this.columns.stream().map(ListColumn::width).toList();
	}

	/** Writes headings and rows below what the page holds. */
	void write(SheetWriter page, List<ResultColumn> grades) {
		page.headings(this.columns.stream().map(ListColumn::heading).toList());
		int headings = page.next() - 1;
		this.rows.forEach((row) -> page.row(entries(row)));
		if (this.rows.isEmpty()) {
			page.row(this.columns.stream().map((column) -> Entry.EMPTY).toList());
		}
		page.declare(this.name, headings, this.columns.size());
		IntStream.range(0, this.columns.size())
			.filter((at) -> this.columns.get(at).graded())
			.forEach((at) -> GradeMarks.of(grades).colour(page.sheet(), headings + 1, page.next() - 1, at));
	}

	private List<Entry> entries(T row) {
		return this.columns.stream().map((column) -> column.cell().apply(row)).toList();
	}

}
