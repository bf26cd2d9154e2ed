package jp.annualreview.report.excel;

import jp.annualreview.report.ReviewReport;

/** One sheet of the report. */
interface ReportSheet {

	/** Whether there is anything to put on it. */
	default boolean isIn(ReviewReport report) {
		return true;
	}

	void write(Book book, ReviewReport report, ItemPlaces places);

}
