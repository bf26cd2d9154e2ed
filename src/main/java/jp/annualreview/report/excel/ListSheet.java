package jp.annualreview.report.excel;

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
	static <T> void write(Book book, ReviewReport report, Chapter chapter, String title, String hint,
			ListTable<T> table, PrintPage.Paper paper, int frozen) {
		Page page = new Page(book, chapter.title(), table.widths());
		page.title(title);
		page.line(hint, Look.PLAIN);
		table.write(page, report.grades());
		page.freeze(FIRST_ROW, frozen);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), paper, FIRST_ROW);
	}

}
