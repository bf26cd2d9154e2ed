package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.GradingGuide;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Definitions;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 評価基準と算式, printed from the rows the grades were made with. */
final class GuideChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return report.judged() ? "評価基準と算式" : "段階と自己評価の見方";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		GradingGuide guide = report.guide();
		List<Block> blocks = new ArrayList<>();
		if (!guide.bands().isEmpty()) {
			blocks.add(bands(guide));
		}
		if (!guide.stages().isEmpty()) {
			blocks.add(new Definitions("段階", "段階", "意味", guide.stages()));
		}
		if (!guide.formulas().isEmpty()) {
			blocks.add(new Definitions(report.judged() ? "算式と端数の扱い" : "件数と割合の扱い", "区分", "内容", guide.formulas()));
		}
		return blocks;
	}

	private static Table bands(GradingGuide guide) {
		return new Table("", "評価基準（" + guide.scheme() + "）",
				List.of(Columns.word("対象", 26), Columns.result("評価"), Columns.prose("範囲", 34),
						Column.of("意味", Kind.PROSE, 56)),
				guide.bands()
					.stream()
					.map((band) -> Row.of(Cell.text(band.basis()), Cell.thisResult(band.label()),
							Cell.text(band.range()), Cell.text(band.meaning())))
					.toList());
	}

}
