package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;

/** 提出状況. */
final class SubmissionsChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("提出状況", 150);
		ListTable table = ListTable.of(flow, List.of("担当課", "状況", "提出日", "提出ファイル", "誤り", "確認", "参考"), 170, 64, 100, 0,
				44, 44, 44);
		for (SubmissionRow row : report.submissions()) {
			table.row(Text.cell(row.department()), Text.of(row.status(), TextStyle.CELL_BOLD),
					Text.cell(row.submittedOn()), Text.cell(row.files()), count(row.errors()),
					count(row.confirmations()), count(row.notes()));
		}
		table.end();
	}

	private static Text count(int count) {
		return Text.figure(Integer.toString(count));
	}

}
