package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.SheetWriter;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.PrintPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;

/** 重点項目の推移: each indicator's years with their chart. */
final class TrendSheet implements ReportSheet {

	private static final List<Integer> WIDTHS = List.of(7, 26, 18, 11, 11, 2, 46);

	private static final int CHART_FROM = 6;

	private static final int CHARTS_PER_PAGE = 2;

	/** Rows of one trend, so that its chart is always about the same size. */
	private static final int ROWS = 9;

	@Override
	public boolean isIn(ReviewReport report) {
		return Chapter.TRENDS.isIn(report);
	}

	@Override
	public void write(OutputBook book, ReviewReport report, ItemPlaces places) {
		SheetWriter page = new SheetWriter(book, Chapter.TRENDS.title(), WIDTHS);
		page.title("重点項目の推移");
		List<Trend> trends = report.trends();
		if (trends.isEmpty()) {
			page.line("推移を示す重点項目はありません。", CellLook.PLAIN);
		}
		for (int at = 0; at < trends.size(); at++) {
			if (at > 0 && at % CHARTS_PER_PAGE == 0) {
				page.breakHere();
			}
			trend(page, trends.get(at), report.words().negatives());
		}
		page.finish();
		ReportSheet.paper(report).setUpWithBreaks(page.sheet(), page.widths());
	}

	private static void trend(SheetWriter page, Trend trend, NegativeSign negatives) {
		page.section(trend.number() + "　" + trend.name());
		page.paragraph(trend.reading());
		int top = page.next();
		String unit = trend.unit().isEmpty() ? "" : "\n（" + trend.unit() + "）";
		page.headings(List.of("年度", "目標", "実績", "目標値" + unit, "実績値" + unit));
		trend.points().forEach((point) -> page.row(row(point, negatives)));
		page.leave(Math.max(1, ROWS - trend.points().size()));
		new TrendChart(trend, top + 1, negatives).draw(page.sheet(), CHART_FROM, top, WIDTHS.size(), page.next() - 1);
	}

	private static List<Entry> row(TrendPoint point, NegativeSign negatives) {
		return List.of(Entry.centred(point.year()), Entry.text(point.targetText()), Entry.text(point.actualText()),
				number(point.target(), negatives), number(point.actual(), negatives));
	}

	private static Entry number(Optional<BigDecimal> value, NegativeSign negatives) {
		CellValue cell = value.<CellValue>map((number) -> new CellValue.Number(number, -1)).orElse(CellValue.EMPTY);
		CellLook look = CellLook.CELL.right();
		return new Entry(cell, value.filter((number) -> number.signum() < 0).isPresent()
				? look.formatted(SignedFormat.of(CellLook.GENERAL, negatives)) : look, "");
	}

}
