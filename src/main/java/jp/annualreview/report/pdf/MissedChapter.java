package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;

/** 未達成の理由・今後の対応. */
final class MissedChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "前年度", "評価", "目標", "実績", "達成率", "理由・今後の対応", "備考",
			"担当課");

	/** Without targets: the 自己評価 that falls short, beside the stage. */
	private static final List<String> SHOWN = List.of("番号", "取組事項・指標", "前年度", "自己評価", "段階", "理由・今後の対応", "備考", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		boolean judged = report.words().judged();
		flow.chapter(report.words().missed(), 150);
		float number = NumberColumn.width(flow, report, 30);
		ListTable table = judged ? ListTable.of(flow, HEADS, number, 140, 48, 48, 62, 62, 42, 0, 90, 72)
				: ListTable.of(flow, SHOWN, number, 168, 44, 44, 44, 0, 120, 78);
		String policy = "";
		for (Missed missed : report.missed()) {
			if (!missed.policy().equals(policy)) {
				policy = missed.policy();
				table.section(counted(policy, report.missed()));
			}
			table.row(judged ? judged(missed, report) : shown(missed, report));
		}
		table.end();
	}

	private static Text[] judged(Missed missed, ReviewReport report) {
		return new Text[] { NumberColumn.of(report, missed.number(), missed.branch()), Text.cell(missed.name()),
				Text.centred(missed.previous()), Text.of(missed.result(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
				Text.value(missed.target()), Text.value(missed.actual()), Text.figure(missed.rate()), reason(missed),
				Text.prose(missed.remark()), Text.cell(missed.department()) };
	}

	private static Text[] shown(Missed missed, ReviewReport report) {
		return new Text[] { NumberColumn.of(report, missed.number(), missed.branch()), Text.cell(missed.name()),
				Text.centred(missed.previous()), Text.of(missed.result(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
				Text.centred(missed.actual()), reason(missed), Text.prose(missed.remark()),
				Text.cell(missed.department()) };
	}

	private static String counted(String policy, List<Missed> all) {
		long here = all.stream().filter((missed) -> missed.policy().equals(policy)).count();
		return (policy + "（指標 " + here + "件）").strip();
	}

	private static Text reason(Missed missed) {
		return missed.explained() ? Text.prose(missed.reason()) : Text.of(missed.reason(), TextStyle.CELL_MARK);
	}

}
