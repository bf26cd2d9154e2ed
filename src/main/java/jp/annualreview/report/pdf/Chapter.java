package jp.annualreview.report.pdf;

import jp.annualreview.report.ReviewReport;

/** 章: one part of the report. */
interface Chapter {

	void print(PageFlow flow, ReviewReport report);

}
