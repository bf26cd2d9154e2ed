package jp.annualreview.report.pdf;

import jp.annualreview.report.ReviewReport;

/** 担当課別. */
final class DepartmentChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter(report.words().byDepartment(), 200);
		flow.paragraph(Text.of(report.words().countNote(), TextStyle.NOTE));
		new CountGrid(report.grades(), report.byDepartment()).print(flow);
	}

}
