package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.ReviewReport;

/** 委員意見と回答. Without opinions there is no such chapter. */
final class OpinionChapter implements Chapter {

	private static final List<String> HEADS = List.of("会議", "番号", "取組事項", "意見", "事務局の回答", "対応状況");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		if (report.opinions().isEmpty()) {
			return;
		}
		flow.chapter("委員意見と回答", 220);
		ListTable table = ListTable.of(flow, HEADS, 66, NumberColumn.width(flow, report, 32), 130, 0, 0, 66);
		String part = "";
		for (OpinionRow row : report.opinions()) {
			if (!row.part().equals(part)) {
				part = row.part();
				table.section(part);
			}
			table.row(Text.centred(row.meeting()), Text.centred(row.number()), Text.cell(row.name()),
					Text.prose(row.opinion()), Text.prose(row.answer()), Text.centred(row.status()));
		}
		table.end();
	}

}
