package jp.annualreview.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.report.DataCell;
import jp.annualreview.report.IndicatorRow;
import jp.annualreview.report.ItemRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Trend;
import jp.annualreview.report.TrendPoint;

/** 重点項目: all of them as a list, then each indicator's course with its chart. */
final class PrioritySheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(8, 32, 20, 12, 12, 20, 48);

	private static final int CHART_FROM = 5;

	private static final int CHARTS_PER_PAGE = 2;

	/** Rows of one trend, so that its chart is always the same size. */
	private static final int ROWS = 9;

	@Override
	public void write(Book book, ReviewReport report, ItemPlaces places) {
		Page page = new Page(book, Chapter.PRIORITIES.title(), WIDTHS);
		page.title("重点項目");
		page.line(report.cover().yearLabel() + "　重点項目 " + report.priorities().size() + "件", Look.PLAIN);
		page.headings(List.of("番号", "取組事項名・指標", "担当課", "達成状況", "達成率", "前年度比", "実施内容"));
		report.priorities().forEach((item) -> item(page, item, places));
		page.sheet().createFreezePane(0, 3);
		List<Trend> trends = report.trends();
		for (int at = 0; at < trends.size(); at++) {
			if (at % CHARTS_PER_PAGE == 0) {
				page.breakHere();
			}
			trend(page, trends.get(at));
		}
		page.finish();
		PrintPage.of(report.cover()).setUpWithBreaks(page.sheet(), page.widths());
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

	private static void trend(Page page, Trend trend) {
		page.section(trend.number() + "　" + trend.name());
		page.paragraph(trend.reading());
		int top = page.next();
		String unit = trend.unit().isEmpty() ? "" : "\n（" + trend.unit() + "）";
		page.row(List.of(Entry.heading("年度"), Entry.heading("目標"), Entry.heading("実績"), Entry.heading("目標値" + unit),
				Entry.heading("実績値" + unit)));
		trend.points().forEach((point) -> page.row(row(point)));
		page.leave(Math.max(1, ROWS - trend.points().size()));
		new TrendChart(trend, top + 1).draw(page.sheet(), CHART_FROM, top, WIDTHS.size(), page.next() - 1);
	}

	private static List<Entry> row(TrendPoint point) {
		return List.of(Entry.centred(point.year()), Entry.text(point.targetText()), Entry.text(point.actualText()),
				number(point.target()), number(point.actual()));
	}

	private static Entry number(Optional<BigDecimal> value) {
		DataCell cell = value.<DataCell>map((number) -> new DataCell.Number(number, -1)).orElse(DataCell.EMPTY);
		return new Entry(cell, Look.CELL.right(), "");
	}

}
