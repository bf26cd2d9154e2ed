package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.ColumnWidths;
import jp.annualreview.workbook.PrintPage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jp.annualreview.report.DataCell;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.report.DataTable;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.workbook.TableColumn;
import jp.annualreview.workbook.TableSheet;

/** データ: a tidy table as an Excel table, with the very columns of its CSV. */
record DataSheet(Chapter chapter, Function<ReviewReport, DataTable> table) implements ReportSheet {

	private static final Set<String> GRADES = Set.of("評価", "前年度評価", "最終評価");

	/** Up to this column a row says what it is about. */
	private static final String NAME = "取組事項名";

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		if (this.chapter.isIn(report)) {
			write(book, report);
		}
	}

	private void write(OutputBook book, ReviewReport report) {
		DataTable data = this.table.apply(report);
		List<TableColumn> columns = data.columns().stream().map(TableColumn::of).toList();
		ColumnWidths widths = ColumnWidths.narrow(new TableSheet(this.chapter.title(), columns,
				data.rows().stream().map((row) -> row.stream().map(DataSheet::value).toList()).toList()));
		SheetWriter page = new SheetWriter(book, this.chapter.title(), widths.widths());
		page.headings(data.columns());
		data.rows().forEach((row) -> page.row(row.stream().map(DataSheet::entry).toList()));
		if (data.rows().isEmpty()) {
			page.row(data.columns().stream().map((column) -> Entry.EMPTY).toList());
		}
		page.declare(data.name(), 0, data.columns().size());
		colour(page, data, report.grades());
		page.freeze(1, 0);
		page.finish();
		ReportSheet.paper(report).setUpAcross(page.sheet(), data.columns().indexOf(NAME) + 1);
	}

	/** Long texts run on in the next line, so that the table takes less paper. */
	private static Entry entry(DataCell cell) {
		return switch (cell) {
			case DataCell.Text text -> Entry.text(text.value());
			case DataCell.Number number -> new Entry(value(number), CellLook.CELL, "");
		};
	}

	private static CellValue value(DataCell cell) {
		return switch (cell) {
			case DataCell.Text text -> CellValue.text(text.value());
			case DataCell.Number number -> new CellValue.Number(number.value(), number.decimals());
		};
	}

	private static void colour(SheetWriter page, DataTable data, List<ResultColumn> grades) {
		for (int column = 0; column < data.columns().size(); column++) {
			if (GRADES.contains(data.columns().get(column))) {
				GradeMarks.of(grades).colour(page.sheet(), 1, page.next() - 1, column);
			}
		}
	}

}
