package jp.annualreview.report.chapter;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Definitions;

/** 凡例: signs and words of this report. */
final class LegendChapter implements ChapterComposer {

	@Override
	public String title(ReviewReport report) {
		return "凡例";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		return List.of(new Definitions("", "表示", "意味", report.legend()));
	}

}
