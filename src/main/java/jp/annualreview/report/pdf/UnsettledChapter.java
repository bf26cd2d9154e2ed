package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;

/** 未確定・判定不能・終了・未提出. */
final class UnsettledChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "目標", "実績", "理由", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("未確定・判定不能・終了・未提出の項目");
		ListTable table = ListTable.of(flow, HEADS, 36, 220, 110, 110, 0, 90);
		String state = "";
		for (Unsettled item : report.unsettled()) {
			if (!item.state().equals(state)) {
				state = item.state();
				table.section(state);
			}
			table.row(Text.centred(ItemTexts.number(item.number(), item.branch())), Text.cell(item.name()),
					Text.cell(item.target()), Text.cell(item.actual()), Text.prose(item.why()),
					Text.cell(item.department()));
		}
		table.end();
	}

}
