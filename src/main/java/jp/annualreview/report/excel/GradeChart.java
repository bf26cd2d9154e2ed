package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.Bars;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.workbook.ColumnSpans;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * 方針別の評価構成: this year's bar over last year's for each policy, below it the counts it is
 * drawn from.
 */
final class GradeChart {

	private static final int ROWS_PER_BAR = 2;

	private static final int ROWS_AROUND = 5;

	/** As high as a page of paper. */
	private static final int MOST_ROWS = 24;

	private static final int NAME = 40;

	private static final int COUNT = 8;

	private static final int CHART_COLUMNS = 13;

	private final SheetWriter page;

	private final Bars bars;

	private final List<ResultColumn> results;

	private final ColumnSpans spans;

	GradeChart(SheetWriter page, Bars bars) {
		this.page = page;
		this.bars = bars;
		this.results = bars.columns();
		List<Integer> wanted = new ArrayList<>(List.of(NAME));
		this.results.forEach((result) -> wanted.add(COUNT));
		this.spans = ColumnSpans.of(wanted, page.widths().widths());
	}

	void write() {
		List<List<Entry>> drawn = rows();
		if (drawn.isEmpty() || this.results.isEmpty()) {
			return;
		}
		int rows = Math.min(drawn.size() * ROWS_PER_BAR + ROWS_AROUND, MOST_ROWS);
		this.page.need(SheetWriter.height(rows));
		this.page.section(this.bars.heading() + "　割合、棒の中は件数");
		int top = this.page.next();
		this.page.leave(rows);
		int bottom = this.page.next() - 1;
		this.page.need(SheetWriter.height(drawn.size() + 1));
		this.page.section("グラフの数値");
		List<Entry> headings = new ArrayList<>(List.of(Entry.heading("区分・年度")));
		this.results.forEach((result) -> headings.add(Entry.heading(result.label())));
		this.page.spanned(headings, this.spans);
		int first = this.page.next();
		drawn.forEach((row) -> this.page.spanned(row, this.spans));
		draw(Charts.create(this.page.sheet(), 0, top, Math.min(CHART_COLUMNS, this.page.widths().widths().size()),
				bottom), first, this.page.next() - 1);
	}

	private List<List<Entry>> rows() {
		List<List<Entry>> bars = new ArrayList<>();
		for (GradeBar bar : this.bars.bars()) {
			bars.add(bar((bar.policy() + "　" + bar.thisYear()).strip(), bar.counts()));
			if (!bar.previous().isEmpty()) {
				bars.add(bar("（前年度）　" + bar.lastYear(), bar.previous()));
			}
		}
		return bars;
	}

	private static List<Entry> bar(String name, List<Integer> counts) {
		List<Entry> row = new ArrayList<>(List.of(Entry.text(name)));
		counts.forEach((count) -> row.add(Entry.count(count)));
		return row;
	}

	private void draw(XSSFChart chart, int first, int last) {
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		XDDFBarChartData data = bars(chart);
		XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(this.page.sheet(),
				new CellRangeAddress(first, last, 0, 0));
		for (int at = 0; at < this.results.size(); at++) {
			int column = this.spans.from(at + 1);
			XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, XDDFDataSourcesFactory
				.fromNumericCellRange(this.page.sheet(), new CellRangeAddress(first, last, column, column)));
			show(series, this.results.get(at),
					new CellReference(this.page.sheet().getSheetName(), first - 1, column, true, true));
		}
		chart.plot(data);
	}

	/** The first policy on top, as in the table. */
	private static XDDFBarChartData bars(XSSFChart chart) {
		XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
		XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
		names.setOrientation(AxisOrientation.MAX_MIN);
		shares.setCrosses(AxisCrosses.MAX);
		names.setMajorTickMark(AxisTickMark.NONE);
		shares.setNumberFormat("0%");
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, shares);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(BarGrouping.PERCENT_STACKED);
		data.setOverlap((byte) 100);
		data.setGapWidth(40);
		data.setVaryColors(false);
		return data;
	}

	private void show(XDDFBarChartData.Series series, ResultColumn result, CellReference title) {
		String fill = ResultColours.fill(result, this.results);
		series.setTitle(result.label(), title);
		series.setShapeProperties(
				missed(result) ? Charts.brokenly(fill, edge(result)) : Charts.filled(fill, edge(result)));
		label(series.getCTBarSer(), ResultColours.on(fill));
	}

	/** The tints of 達成 and 未達成 are the same grey in print. */
	private static boolean missed(ResultColumn result) {
		return result.kind() == ResultKind.JUDGED_ONLY && !result.favourable();
	}

	private static String edge(ResultColumn result) {
		return switch (result.kind()) {
			case GRADE, STAGE, SELF_ASSESSMENT -> SheetPalette.WHITE;
			case JUDGED_ONLY, NO_STAGE, NO_SELF_ASSESSMENT, STATE ->
				result.favourable() ? SheetPalette.LINK : SheetPalette.RED;
		};
	}

	/** The count inside its part of the bar; nothing where there is none. */
	private static void label(CTBarSer series, String ink) {
		CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
		labels.addNewNumFmt().setFormatCode("0;;;");
		labels.getNumFmt().setSourceLinked(false);
		Charts.lettering(labels.addNewTxPr(), 9, ink);
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

}
