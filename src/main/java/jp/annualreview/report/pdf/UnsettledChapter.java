package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;

/** 未確定・判定不能・終了・未提出. */
final class UnsettledChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "目標", "実績", "理由", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("未確定・判定不能・終了・未提出の項目", 220);
		ListTable table = ListTable.of(flow, HEADS, 32, 196, 100, 118, 0, 82);
		String state = "";
		for (Unsettled item : report.unsettled()) {
			if (!item.state().equals(state)) {
				state = item.state();
				table.section(counted(state, report.unsettled()));
			}
			table.row(Text.centred(ItemTexts.number(item.number(), item.branch())), Text.cell(item.name()),
					Text.value(item.target()), Text.value(item.actual()), Text.prose(item.why()),
					Text.cell(item.department()));
		}
		table.end();
	}

	private static String counted(String state, List<Unsettled> all) {
		return state + "（" + all.stream().filter((item) -> item.state().equals(state)).count() + "件）";
	}

}
