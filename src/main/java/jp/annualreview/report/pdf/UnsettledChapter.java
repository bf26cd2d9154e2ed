package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;

/** 未確定・判定不能・終了・未提出. */
final class UnsettledChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "目標", "実績", "理由", "担当課");

	private static final List<String> SHOWN = List.of("番号", "取組事項・指標", "段階", "理由", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("未確定・判定不能・終了・未提出の項目", 150);
		boolean judged = report.words().judged();
		float number = NumberColumn.width(flow, report, 32);
		ListTable table = judged ? ListTable.of(flow, HEADS, number, 196, 100, 118, 0, 82)
				: ListTable.of(flow, SHOWN, number, 236, 100, 0, 92);
		String state = "";
		for (Unsettled item : report.unsettled()) {
			if (!item.state().equals(state)) {
				state = item.state();
				table.section(counted(state, report.unsettled()));
			}
			table.row(row(item, report));
		}
		table.end();
	}

	private static Text[] row(Unsettled item, ReviewReport report) {
		List<Text> row = new ArrayList<>(
				List.of(NumberColumn.of(report, item.number(), item.branch()), Text.cell(item.name())));
		if (report.words().judged()) {
			row.add(Text.value(item.target()));
		}
		row.addAll(List.of(Text.value(item.actual()), Text.prose(item.why()), Text.cell(item.department())));
		return row.toArray(Text[]::new);
	}

	private static String counted(String state, List<Unsettled> all) {
		return state + "（指標 " + all.stream().filter((item) -> item.state().equals(state)).count() + "件）";
	}

}
