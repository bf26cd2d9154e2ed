package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Items;

/** 重点項目: each with its chart of target against actual and all that is said about it. */
final class PriorityChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "重点項目";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.priorities().isEmpty();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(ItemsChapter.items(Items.Style.HIGHLIGHTS, report, report.priorities()));
	}

}
