package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 委員意見と回答: one opinion per row. */
final class OpinionChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "委員意見と回答";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.opinions().isEmpty();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Table("委員意見一覧", "", "区分",
				List.of(Columns.word("会議", 14), Columns.number(), Column.of("取組事項名", Kind.NAME, 30),
						Columns.prose("意見", 50), Columns.prose("事務局の回答", 50), Columns.word("対応状況", 14)),
				Sections.plain(report.opinions(), OpinionRow::part, OpinionChapter::row)));
	}

	private static Row row(OpinionRow opinion) {
		return Row.of(Cell.text(opinion.meeting()), new Cell.Reference(opinion.number(), ""), Cell.text(opinion.name()),
				Cell.text(opinion.opinion()), Cell.text(opinion.answer()), Cell.text(opinion.status()));
	}

}
