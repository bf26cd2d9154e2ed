package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.ReviewReport;

/** 用語. */
final class GlossaryChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		LegendChapter.print(flow, "用語", List.of("用語", "説明"), report.glossary());
	}

}
