package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.AskedRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;

/** 提出状況. */
final class SubmissionsChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("提出状況", 150);
		ListTable table = ListTable.of(flow, List.of("担当課", "状況", "提出日", "提出ファイル", "指摘\n誤り", "指摘\n確認", "指摘\n参考"), 170,
				64, 100, 0, 44, 44, 44);
		for (SubmissionRow row : report.submissions()) {
			table.row(Text.cell(row.department()), Text.of(row.status(), TextStyle.CELL_BOLD),
					Text.cell(row.submittedOn()), Text.cell(row.files()), count(row.errors()),
					count(row.confirmations()), count(row.notes()));
		}
		table.end();
		flow.take(5);
		flow.paragraph(Text.of(SubmissionRow.KEY, TextStyle.NOTE));
		if (!report.asked().isEmpty()) {
			asked(flow, report);
		}
	}

	/** The counts above say how many; a member wants to know what. */
	private static void asked(PageFlow flow, ReviewReport report) {
		flow.section("担当課に求めている訂正と確認（指摘 " + report.asked().size() + "件）");
		ListTable table = ListTable.of(flow, List.of("担当課", "番号", "区分", "内容", "求めている対応"), 100,
				NumberColumn.width(flow, report, 32), 34, 0, 230);
		for (AskedRow row : report.asked()) {
			table.row(Text.cell(row.department()), Text.centred(row.number()), Text.centred(row.severity()),
					Text.prose(row.problem()), Text.prose(row.remedy()));
		}
		table.end();
	}

	private static Text count(int count) {
		return Text.figure(Integer.toString(count));
	}

}
