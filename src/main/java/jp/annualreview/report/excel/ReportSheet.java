package jp.annualreview.report.excel;

import jp.annualreview.report.ReviewReport;

/** One sheet of the report. */
interface ReportSheet {

	void write(Book book, ReviewReport report, ItemPlaces places);

}
