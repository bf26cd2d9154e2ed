package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.Move;
import jp.annualreview.report.Overview;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.KeyFigures;
import jp.annualreview.report.document.Sentences;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 概況: the year on one page, which is all a busy member reads. */
final class OverviewChapter implements ChapterComposer {

	/** More bars leave the first page no room for its words. */
	private static final int MOST_BARS = 7;

	@Override
	public String title(ReviewReport report) {
		return "概況";
	}

	@Override
	public Chapter.Start start() {
		return Chapter.Start.FIRST;
	}

	@Override
	public List<Block> front(ReviewReport report) {
		Overview overview = report.overview();
		List<Block> front = new ArrayList<>();
		front.add(new KeyFigures(overview.headline()));
		List<GradeBar> bars = bars(report);
		if (!bars.isEmpty()) {
			front.add(new Bars(PolicyChapter.bars(report), report.barColumns(), bars));
		}
		if (!report.moves().down().isEmpty()) {
			front.add(fallen(report));
		}
		front.add(new Sentences("この年度の結果", overview.reading()));
		if (!overview.decisions().isEmpty()) {
			front.add(new Sentences("検討・対応が必要なこと", overview.decisions()));
		}
		return front;
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of();
	}

	/** Whether no other chapter need repeat the bars. */
	static boolean hasBars(ReviewReport report) {
		return report.gradeBars().size() <= MOST_BARS;
	}

	/** All of them below the whole, or the whole alone where they are too many. */
	private static List<GradeBar> bars(ReviewReport report) {
		List<GradeBar> bars = new ArrayList<>(report.wholeBar().stream().toList());
		if (hasBars(report) && report.gradeBars().size() > 1) {
			bars.addAll(report.gradeBars());
		}
		return report.barColumns().isEmpty() ? List.of() : bars;
	}

	private static Table fallen(ReviewReport report) {
		List<Move> down = report.moves().down();
		String heading = report.judged() ? "評価が下がった項目" : "段階が戻った項目";
		return new Table("", Sections.heading(heading, "取組", down.size()),
				List.of(Columns.number(), Column.of("取組事項名", Kind.NAME, 36), Columns.result("前年度"),
						Columns.result("今年度")),
				down.stream()
					.map((move) -> Row.of(new Cell.Reference(move.number(), ""), Cell.text(move.name()),
							Cell.result(move.before()), Cell.thisResult(move.after())))
					.toList())
			.orCut("ほか%d件は「前年度から変わった項目」にあります。");
	}

}
