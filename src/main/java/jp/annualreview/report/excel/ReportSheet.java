package jp.annualreview.report.excel;

import jp.annualreview.workbook.OutputBook;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.workbook.PrintPage;

/** One sheet of the report. */
interface ReportSheet {

	/** Whether there is anything to put on it. */
	default boolean isIn(ReviewReport report) {
		return true;
	}

	/** What stands on every page of paper. */
	static PrintPage paper(ReviewReport report) {
		Cover cover = report.cover();
		return new PrintPage(cover.municipality() + "　" + cover.title() + "　" + cover.edition(),
				cover.sample() ? "見本" : "", cover.asOf());
	}

	void write(OutputBook book, ReviewReport report, ItemPlaces places);

}
