package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.Missed;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Places;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Row;

/**
 * 未達成の理由・今後の対応. Without targets it is the 自己評価 that falls short, and there is neither
 * target nor rate to show.
 */
final class MissedChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return report.judged() ? "未達成の理由・今後の対応" : "一部達成・未達成の理由・今後の対応";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		boolean judged = report.judged();
		return List.of(new Table("未達成一覧", "", judged ? "方針" : "体系", judged ? judged() : shown(), Sections
			.counted(report.missed(), Missed::policy, "指標", (missed) -> judged ? judged(missed) : shown(missed))));
	}

	private static List<Column> judged() {
		return List.of(Columns.number(), Columns.item(34), Columns.result("前年度"), Columns.result("評価"),
				Columns.word("目標", 18), Columns.word("実績", 18), Columns.figure("達成率", 12).whereAny(),
				Columns.prose("理由・今後の対応", 52), Columns.prose("備考", 32).whereAny(), Columns.department());
	}

	private static Row judged(Missed missed) {
		return Row
			.of(reference(missed), Cell.text(missed.name()), Cell.result(missed.previous()),
					Cell.thisResult(missed.result()), Cell.text(missed.target()), Cell.text(missed.actual()),
					missed.rate(), reason(missed), Cell.text(missed.remark()), Cell.text(missed.department()))
			.at(place(missed));
	}

	private static List<Column> shown() {
		return List.of(Columns.number(), Columns.item(34), Columns.result("前年度"), Columns.result("自己評価"),
				Columns.result("段階"), Columns.prose("理由・今後の対応", 62), Columns.prose("備考", 38).whereAny(),
				Columns.department());
	}

	private static Row shown(Missed missed) {
		return Row
			.of(reference(missed), Cell.text(missed.name()), Cell.result(missed.previous()),
					Cell.thisResult(missed.result()), Cell.result(missed.actual()), reason(missed),
					Cell.text(missed.remark()), Cell.text(missed.department()))
			.at(place(missed));
	}

	private static Cell reference(Missed missed) {
		return new Cell.Reference(missed.number(), missed.branch());
	}

	private static String place(Missed missed) {
		return Places.indicator(missed.number(), missed.branch());
	}

	private static Cell reason(Missed missed) {
		return missed.explained() ? Cell.text(missed.reason()) : new Cell.Text(missed.reason(), Cell.Tone.WARNING, "");
	}

}
