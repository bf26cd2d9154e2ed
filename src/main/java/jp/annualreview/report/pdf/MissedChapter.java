package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;

/** 未達成と要因・今後の対応. */
final class MissedChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "評価", "目標", "実績", "達成率", "要因・今後の対応", "備考",
			"担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("未達成と要因・今後の対応");
		ListTable table = ListTable.of(flow, HEADS, 32, 150, 42, 70, 70, 44, 0, 100, 68);
		String policy = "";
		for (Missed missed : report.missed()) {
			if (!missed.policy().equals(policy)) {
				policy = missed.policy();
				table.section(policy);
			}
			table.row(Text.centred(ItemTexts.number(missed.number(), missed.branch())), Text.cell(missed.name()),
					Text.of(missed.result(), TextStyle.CELL_BOLD).aligned(Align.CENTRE), Text.centred(missed.target()),
					Text.centred(missed.actual()), Text.figure(missed.rate()), reason(missed),
					Text.prose(missed.remark()), Text.cell(missed.department()));
		}
		table.end();
	}

	private static Text reason(Missed missed) {
		return missed.reason().isEmpty() ? Text.of("（記入がありません）", TextStyle.CELL_MARK) : Text.prose(missed.reason());
	}

}
