package jp.annualreview.report.excel;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jp.annualreview.report.DataCell;
import jp.annualreview.report.DataTable;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.TableColumn;
import jp.annualreview.report.TableSheet;

/** データ: a tidy table as an Excel table, with the very columns of its CSV. */
record DataSheet(Chapter chapter, Function<ReviewReport, DataTable> table) implements ReportSheet {

	private static final Set<String> GRADES = Set.of("評価", "前年度評価", "最終評価");

	/** Up to this column a row says what it is about. */
	private static final String NAME = "取組事項名";

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		if (this.chapter.isIn(report)) {
			write(book, report);
		}
	}

	private void write(Book book, ReviewReport report) {
		DataTable data = this.table.apply(report);
		List<TableColumn> columns = data.columns().stream().map(TableColumn::of).toList();
		ColumnWidths widths = ColumnWidths.narrow(new TableSheet(this.chapter.title(), columns, data.rows()));
		Page page = new Page(book, this.chapter.title(), widths.widths());
		page.headings(data.columns());
		data.rows().forEach((row) -> page.row(row.stream().map(DataSheet::entry).toList()));
		if (data.rows().isEmpty()) {
			page.row(data.columns().stream().map((column) -> Entry.EMPTY).toList());
		}
		page.declare(data.name(), 0, data.columns().size());
		colour(page, data, report.grades());
		page.freeze(1, 0);
		page.finish();
		PrintPage.of(report.cover()).setUpAcross(page.sheet(), data.columns().indexOf(NAME) + 1);
	}

	/** Long texts run on in the next line, so that the table takes less paper. */
	private static Entry entry(DataCell cell) {
		return switch (cell) {
			case DataCell.Text text -> new Entry(text, Look.TEXT, "");
			case DataCell.Number number -> new Entry(number, Look.CELL, "");
		};
	}

	private static void colour(Page page, DataTable data, List<ResultColumn> grades) {
		for (int column = 0; column < data.columns().size(); column++) {
			if (GRADES.contains(data.columns().get(column))) {
				GradeMarks.of(grades).colour(page.sheet(), 1, page.next() - 1, column);
			}
		}
	}

}
