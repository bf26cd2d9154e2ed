package jp.annualreview.report.pdf;

import jp.annualreview.report.ReviewReport;

/** 担当課別. */
final class DepartmentChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter(report.words().byDepartment(), 200);
		new CountGrid(report.grades(), report.byDepartment()).print(flow);
	}

}
