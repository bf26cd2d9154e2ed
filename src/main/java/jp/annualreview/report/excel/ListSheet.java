package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.report.ReviewReport;

/** A sheet that is one {@link ListTable}: title, what it lists, table. */
final class ListSheet {

	/** The headings; the rows follow. */
	static final int HEADING_ROW = 2;

	static final int FIRST_ROW = HEADING_ROW + 1;

	private ListSheet() {
	}

	/**
	 * @param frozen columns that stay in sight
	 */
	static <T> void write(OutputBook book, ReviewReport report, Chapter chapter, String title, String hint,
			ListTable<T> table, PrintPage.Paper paper, int frozen) {
		SheetWriter page = new SheetWriter(book, chapter.title(), table.widths());
		page.title(title);
		page.line(hint, CellLook.PLAIN);
		table.write(page, report.grades());
		page.freeze(FIRST_ROW, frozen);
		page.finish();
		ReportSheet.paper(report).setUp(page.sheet(), paper, FIRST_ROW);
	}

}
