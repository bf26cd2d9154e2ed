package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.report.IndicatorRow;
import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReviewReport;
import org.apache.poi.ss.usermodel.PaperSize;

/** 重点項目: one indicator per row. */
final class PrioritySheet implements ReportSheet {

	private static final List<String> HEADINGS = List.of("番号", "取組事項名・指標", "担当課", "達成状況", "達成率", "前年度比", "実施内容");

	private static final List<Integer> WIDTHS = List.of(8, 32, 18, 13, 10, 22, 48);

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.PRIORITIES.isIn(report);
	}

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.PRIORITIES.title(), WIDTHS);
		page.title("重点項目");
		page.line(report.cover().yearLabel() + "　重点項目 " + report.priorities().size() + "件", Look.PLAIN);
		page.headings(HEADINGS);
		report.priorities().forEach((item) -> item(page, item, places));
		page.filterBelow(2, 2);
		page.finish();
		PrintPage.of(report.cover()).setUp(page.sheet(), PaperSize.A4_PAPER, 3);
	}

	private static void item(Page page, ItemRow item, ItemPlaces places) {
		Entry number = places.number(item.number());
		if (item.indicators().isEmpty()) {
			page.row(number, Entry.text(item.name()), Entry.text(item.departments()), Entry.bold(item.status()),
					Entry.EMPTY, Entry.EMPTY, Entry.text(item.content()));
		}
		for (IndicatorRow indicator : item.indicators()) {
			page.row(number, Entry.text(name(item, indicator)), Entry.text(item.departments()),
					Entry.bold(indicator.status()), Entry.figure(indicator.rate()), Entry.text(indicator.change()),
					Entry.text(indicator.activity()));
		}
	}

	private static String name(ItemRow item, IndicatorRow indicator) {
		String name = indicator.name().equals(item.name()) ? "" : indicator.name();
		return (item.name() + "\n" + (indicator.branch() + " " + name).strip()).strip();
	}

}
