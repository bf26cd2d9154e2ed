package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.PrintPage;
import java.util.List;

import jp.annualreview.report.GradingGuide;
import jp.annualreview.report.GuideBand;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReviewReport;

/** 評価基準と算式・凡例・用語. */
final class GuideSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(26, 10, 34, 56);

	/** A title and headings with so many rows that they do not stand alone, in points. */
	private static final float SECTION = 100;

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		GradingGuide guide = report.guide();
		SheetWriter page = new SheetWriter(book, Chapter.GUIDE.title(), WIDTHS);
		page.title(report.words().guide());
		if (!guide.bands().isEmpty()) {
			page.section("評価基準（" + guide.scheme() + "）");
			page.headings(List.of("対象", "評価", "範囲", "意味"));
			guide.bands().forEach((band) -> page.row(row(band)));
		}
		entries(page, "段階", List.of("記号", "意味"), guide.stages());
		entries(page, report.words().formulas(), List.of("区分", "内容"), guide.formulas());
		entries(page, "凡例", List.of("表示", "意味"), report.legend());
		entries(page, "用語", List.of("用語", "説明"), report.glossary());
		page.finish();
		ReportSheet.paper(report).setUpWithBreaks(page.sheet(), page.widths());
	}

	private static List<Entry> row(GuideBand band) {
		return List.of(Entry.text(band.basis()), Entry.centred(band.label()).with(CellLook.TEXT.centred().withBold()),
				Entry.text(band.range()), Entry.text(band.meaning()));
	}

	private static void entries(SheetWriter page, String title, List<String> heads, List<LegendEntry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		page.need(SECTION);
		page.section(title);
		Entry[] headings = { Entry.heading(heads.getFirst()), Entry.heading(heads.getLast()) };
		page.wide(headings);
		for (LegendEntry entry : entries) {
			List<Entry> row = List.of(Entry.bold(entry.label()), Entry.text(entry.text()));
			if (page.need(page.widths().height(row, WIDTHS.size() - 1))) {
				page.wide(headings);
			}
			page.wide(row.getFirst(), row.getLast());
		}
	}

}
