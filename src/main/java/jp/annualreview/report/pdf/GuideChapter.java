package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.GradingGuide;
import jp.annualreview.report.GuideBand;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReviewReport;

/** 評価基準と算式. */
final class GuideChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		GradingGuide guide = report.guide();
		flow.chapter(report.words().guide(), 160);
		if (!guide.bands().isEmpty()) {
			bands(flow, guide);
		}
		entries(flow, "段階", "段階", guide.stages(), 110);
		entries(flow, report.words().formulas(), "区分", guide.formulas(), 190);
	}

	private static void bands(PageFlow flow, GradingGuide guide) {
		flow.section("評価基準（" + guide.scheme() + "）");
		ListTable bands = ListTable.of(flow, List.of("対象", "評価", "範囲", "意味"), 146, 70, 200, 0);
		for (GuideBand band : guide.bands()) {
			bands.row(Text.cell(band.basis()), Text.of(band.label(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
					Text.cell(band.range()), Text.cell(band.meaning()));
		}
		bands.end();
	}

	private static void entries(PageFlow flow, String title, String head, List<LegendEntry> entries, float width) {
		if (entries.isEmpty()) {
			return;
		}
		flow.section(title);
		ListTable table = ListTable.of(flow, List.of(head, "内容"), width, 0);
		entries.forEach((entry) -> table.row(Text.of(entry.label(), TextStyle.CELL_BOLD), Text.prose(entry.text())));
		table.end();
	}

}
