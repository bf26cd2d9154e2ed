package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Chapter;

/** 章の編集: what one chapter says. A chapter added here is printed by every format. */
interface ChapterComposer {

	/** Its heading. */
	String title(ReviewReport report);

	/** Whether this plan and year have anything for it. */
	default boolean isIn(ReviewReport report) {
		return true;
	}

	default Chapter.Start start() {
		return Chapter.Start.BELOW;
	}

	/** What stands together on its first page. */
	default List<Block> front(ReviewReport report) {
		return List.of();
	}

	List<Block> blocks(ReviewReport report);

}
