package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Row;

/** 計画の変更: 新規, 終了, 中止, 統合, 再掲 and 目標改訂. A plan as it was made has no such chapter. */
final class PlanChangesChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "計画の変更";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.planChanges().isEmpty();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Table("計画変更一覧", "", "変更",
				List.of(Columns.number(), Columns.item(36), Columns.word("時期", 18), Columns.prose("内容", 40),
						Columns.prose("理由", 46).whereAny(), Columns.department()),
				Sections.counted(report.planChanges(), PlanChange::kind, "", PlanChangesChapter::row)));
	}

	private static Row row(PlanChange change) {
		return Row.of(new Cell.Reference(change.number(), change.branch()), Cell.text(change.name()),
				Cell.text(change.since()), Cell.text(change.what()), Cell.text(change.reason()),
				Cell.text(change.department()));
	}

}
