package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ReviewReport;

/** 計画の変更: 新規, 終了, 中止, 統合, 再掲 and 目標改訂. A plan as it was made has no such chapter. */
final class PlanChangesChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "時期", "内容", "理由", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		if (report.planChanges().isEmpty()) {
			return;
		}
		flow.chapter("計画の変更", 150);
		ListTable table = ListTable.of(flow, HEADS, 32, 190, 84, 200, 0, 82);
		String kind = "";
		for (PlanChange change : report.planChanges()) {
			if (!change.kind().equals(kind)) {
				kind = change.kind();
				table.section(counted(kind, report.planChanges()));
			}
			table.row(Text.centred(ItemTexts.number(change.number(), change.branch())), Text.cell(change.name()),
					Text.centred(change.since()), Text.cell(change.what()), Text.prose(change.reason()),
					Text.cell(change.department()));
		}
		table.end();
	}

	private static String counted(String kind, List<PlanChange> all) {
		return kind + "（" + all.stream().filter((change) -> change.kind().equals(kind)).count() + "件）";
	}

}
