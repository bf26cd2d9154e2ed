package jp.annualreview.report.excel;

import java.util.List;
import java.util.function.Function;

import jp.annualreview.report.DataTable;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.TableColumn;
import jp.annualreview.report.TableSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** データ: a tidy table as an Excel table, with the very columns of its CSV. */
record DataSheet(Chapter chapter, Function<ReviewReport, DataTable> table) implements ReportSheet {

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		if (this.chapter.isIn(report)) {
			write(book, report);
		}
	}

	private void write(Book book, ReviewReport report) {
		DataTable data = this.table.apply(report);
		List<TableColumn> columns = data.columns().stream().map(TableColumn::of).toList();
		ColumnWidths widths = ColumnWidths.of(new TableSheet(this.chapter.title(), columns, data.rows()));
		Page page = new Page(book, this.chapter.title(), widths.widths());
		page.headings(data.columns());
		data.rows().forEach((row) -> page.row(row.stream().map((cell) -> new Entry(cell, Look.CELL, "")).toList()));
		if (data.rows().isEmpty()) {
			page.row(data.columns().stream().map((column) -> Entry.EMPTY).toList());
		}
		declare(page, data);
		page.sheet().createFreezePane(0, 1);
		page.finish();
		PrintPage.of(report.cover()).setUpWide(page.sheet(), page.widths());
	}

	private static void declare(Page page, DataTable data) {
		AreaReference area = new AreaReference(new CellReference(0, 0),
				new CellReference(page.next() - 1, data.columns().size() - 1), SpreadsheetVersion.EXCEL2007);
		XSSFTable table = page.sheet().createTable(area);
		table.setName(data.name());
		table.setDisplayName(data.name());
		CTTable declared = table.getCTTable();
		declared.addNewAutoFilter().setRef(area.formatAsString());
		CTTableStyleInfo style = declared.addNewTableStyleInfo();
		style.setName("TableStyleLight1");
		style.setShowRowStripes(true);
	}

}
