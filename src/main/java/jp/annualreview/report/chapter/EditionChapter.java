package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Row;

/** 前回からの変更: by kind. The first edition of a year has no such chapter. */
final class EditionChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "前回からの変更";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return report.changes().isPresent();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		EditionChanges changes = report.changes().orElseThrow();
		return List.of(new Table("前回変更一覧", "", "区分",
				List.of(Columns.number(), Columns.item(44), Columns.prose("前回（" + changes.before() + "）", 40),
						Columns.prose("今回（" + changes.now() + "）", 40), Columns.department()),
				Sections.counted(changes.rows(), (change) -> change.kind().label(), "", EditionChapter::row))
			.orSay(changes.nothing()));
	}

	private static Row row(EditionChange change) {
		return Row.of(new Cell.Reference(change.number(), change.branch()), Cell.text(change.name()),
				Cell.text(change.before()), Cell.strong(change.after()), Cell.text(change.department()));
	}

}
