package jp.annualreview.report.excel;

import java.util.List;
import java.util.Set;

import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataSheet;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.Document;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.ColumnWidths;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.TableColumn;
import jp.annualreview.workbook.TableSheet;

/** データ: a tidy table as an Excel table, with the very columns of its CSV. */
record OpenDataSheet(DataSheet data) {

	private static final Set<String> GRADES = Set.of("評価", "前年度評価", "最終評価");

	/** Up to this column a row says what it is about. */
	private static final String NAME = "取組事項名";

	void write(OutputBook book, Document document) {
		DataTable table = this.data.table();
		List<TableColumn> columns = table.columns().stream().map(TableColumn::of).toList();
		ColumnWidths widths = ColumnWidths.narrow(new TableSheet(this.data.sheet(), columns,
				table.rows().stream().map((row) -> row.stream().map(OpenDataSheet::value).toList()).toList()));
		SheetWriter page = new SheetWriter(book, this.data.sheet(), widths.widths());
		page.headings(table.columns());
		table.rows().forEach((row) -> page.row(row.stream().map(OpenDataSheet::entry).toList()));
		if (table.rows().isEmpty()) {
			page.row(table.columns().stream().map((column) -> Entry.EMPTY).toList());
		}
		page.declare(table.name(), 0, table.columns().size());
		colour(page, table, document);
		page.freeze(1, 0);
		page.finish();
		SheetPrinter.paper(document.cover()).setUpAcross(page.sheet(), table.columns().indexOf(NAME) + 1);
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

	private static void colour(SheetWriter page, DataTable table, Document document) {
		for (int column = 0; column < table.columns().size(); column++) {
			if (GRADES.contains(table.columns().get(column))) {
				GradeMarks.of(document.results()).colour(page.sheet(), 1, page.next() - 1, column);
			}
		}
	}

}
