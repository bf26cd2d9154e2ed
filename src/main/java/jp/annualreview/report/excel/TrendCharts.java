package jp.annualreview.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetWriter;

/** 重点項目の推移: each indicator's years with their chart. */
final class TrendCharts {

	/** Columns of the figures, and the room of the chart beside them. */
	static final List<Integer> WIDTHS = List.of(7, 26, 18, 11, 11, 2, 46);

	private static final int CHART_FROM = 6;

	private static final int CHARTS_PER_PAGE = 2;

	/** Rows of one trend, so that its chart is always about the same size. */
	private static final int ROWS = 9;

	private final SheetWriter page;

	private final Entries entries;

	TrendCharts(SheetWriter page, Entries entries) {
		this.page = page;
		this.entries = entries;
	}

	void write(Items items) {
		List<Trend> trends = items.items()
			.stream()
			.flatMap((item) -> item.indicators().stream())
			.flatMap((indicator) -> indicator.trend().stream())
			.toList();
		if (trends.isEmpty()) {
			this.page.line("推移を示す重点項目はありません。", CellLook.PLAIN);
		}
		for (int at = 0; at < trends.size(); at++) {
			if (at > 0 && at % CHARTS_PER_PAGE == 0) {
				this.page.breakHere();
			}
			write(trends.get(at));
		}
	}

	private void write(Trend trend) {
		this.page.section(trend.number() + "　" + trend.name());
		this.page.paragraph(trend.reading());
		int top = this.page.next();
		String unit = trend.unit().isEmpty() ? "" : "\n（" + trend.unit() + "）";
		this.page.headings(List.of("年度", "目標", "実績", "目標値" + unit, "実績値" + unit));
		trend.points().forEach((point) -> this.page.row(row(point)));
		this.page.leave(Math.max(1, ROWS - trend.points().size()));
		new TrendChart(trend, top + 1, this.entries.negativeSign()).draw(this.page.sheet(), CHART_FROM, top,
				this.page.widths().widths().size(), this.page.next() - 1);
	}

	private List<Entry> row(TrendPoint point) {
		return List.of(Entry.centred(point.year()), Entry.text(point.targetText()), Entry.text(point.actualText()),
				number(point.target()), number(point.actual()));
	}

	private Entry number(Optional<BigDecimal> value) {
		CellValue cell = value.<CellValue>map((number) -> new CellValue.Number(number, -1)).orElse(CellValue.EMPTY);
		CellLook look = CellLook.CELL.right();
		return new Entry(cell, value.filter((number) -> number.signum() < 0).isPresent()
				? look.formatted(SignedFormat.of(CellLook.GENERAL, this.entries.negativeSign())) : look, "");
	}

}
