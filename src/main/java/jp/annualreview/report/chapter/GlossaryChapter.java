package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Definitions;

/** 用語, as the register explains them. */
final class GlossaryChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "用語";
	}

	@Override
	public boolean isIn(ReviewReport report) {
		return !report.glossary().isEmpty();
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Definitions("", "用語", "説明", report.glossary()));
	}

}
