package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReviewReport;

/** 凡例. */
final class LegendChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		print(flow, "凡例", List.of("表示", "意味"), report.legend());
	}

	/** A word list as a chapter of its own. */
	static void print(PageFlow flow, String title, List<String> heads, List<LegendEntry> entries) {
		flow.chapter(title, 110);
		ListTable table = ListTable.of(flow, heads, 120, 0);
		entries.forEach((entry) -> table.row(Text.of(entry.label(), TextStyle.CELL_BOLD), Text.prose(entry.text())));
		table.end();
	}

}
