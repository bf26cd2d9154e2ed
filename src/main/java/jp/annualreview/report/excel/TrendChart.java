package jp.annualreview.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;
import jp.annualreview.workbook.SheetPalette;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * 推移: target dashed, actual solid with markers, over the years; every point with its
 * figure, so that no axis is needed.
 *
 * @param firstRow the row of the trend's first year
 * @param negativeSign 負数の表記
 */
record TrendChart(Trend trend, int firstRow, String negativeSign) {

	private static final int YEAR = 0;

	private static final int TARGET = 3;

	private static final int ACTUAL = 4;

	void draw(XSSFSheet sheet, int left, int top, int right, int bottom) {
		XSSFChart chart = Charts.create(sheet, left, top, right, bottom);
		chart.getOrAddLegend().setPosition(LegendPosition.TOP);
		chart.displayBlanksAs(DisplayBlanks.GAP);
		XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
		years.setMajorTickMark(AxisTickMark.NONE);
		XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values(chart));
		data.setGrouping(Grouping.STANDARD);
		data.setVaryColors(false);
		series(data, sheet, TARGET, "目標", SheetPalette.FAINT_INK, true);
		series(data, sheet, ACTUAL, "実績", SheetPalette.LINK, false);
		chart.plot(data);
	}

	/** From the lowest figure to the highest, with room for their labels. */
	private XDDFValueAxis values(XSSFChart chart) {
		XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
		double low = numbers().min(BigDecimal::compareTo).orElseThrow().doubleValue();
		double high = numbers().max(BigDecimal::compareTo).orElseThrow().doubleValue();
		double room = (high > low) ? (high - low) * 0.3 : 1;
		values.setMinimum(low - room);
		values.setMaximum(high + room);
		values.setVisible(false);
		values.setCrossBetween(AxisCrossBetween.BETWEEN);
		return values;
	}

	private Stream<BigDecimal> numbers() {
		return this.trend.points()
			.stream()
			.flatMap((point) -> Stream.of(point.target(), point.actual()))
			.flatMap(Optional::stream);
	}

	private void series(XDDFLineChartData data, XSSFSheet sheet, int column, String title, String colour,
			boolean target) {
		int last = this.firstRow + this.trend.points().size() - 1;
		XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
				XDDFDataSourcesFactory.fromStringCellRange(sheet,
						new CellRangeAddress(this.firstRow, last, YEAR, YEAR)),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet,
						new CellRangeAddress(this.firstRow, last, column, column)));
		series.setTitle(title, null);
		series.setSmooth(false);
		series.setShapeProperties(Charts.line(colour, target));
		series.setMarkerStyle(target ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
		if (!target) {
			series.setMarkerSize((short) 7);
			series.getCTLineSer()
				.getMarker()
				.addNewSpPr()
				.set(Charts.filled(SheetPalette.WHITE, colour).getXmlObject());
		}
		labels(series.getCTLineSer().addNewDLbls(), colour, target);
	}

	/** The figure of the higher line stands above it, that of the lower below. */
	private void labels(CTDLbls labels, String ink, boolean target) {
		List<TrendPoint> points = this.trend.points();
		Function<TrendPoint, Optional<BigDecimal>> own = target ? TrendPoint::target : TrendPoint::actual;
		for (int at = 0; at < points.size(); at++) {
			if (own.apply(points.get(at)).isPresent()) {
				CTDLbl label = labels.addNewDLbl();
				label.addNewIdx().setVal(at);
				label.addNewNumFmt().setFormatCode(format());
				label.getNumFmt().setSourceLinked(false);
				Charts.lettering(label.addNewTxPr(), 9, ink);
				label.addNewDLblPos().setVal(above(points.get(at), target) ? STDLblPos.T : STDLblPos.B);
				label.addNewShowLegendKey().setVal(false);
				label.addNewShowVal().setVal(true);
				label.addNewShowCatName().setVal(false);
				label.addNewShowSerName().setVal(false);
				label.addNewShowPercent().setVal(false);
				label.addNewShowBubbleSize().setVal(false);
			}
		}
		Charts.noLabels(labels);
	}

	private static boolean above(TrendPoint point, boolean target) {
		boolean targetOnTop = point.target()
			.flatMap((goal) -> point.actual().map((actual) -> goal.compareTo(actual) > 0))
			.orElse(target);
		return target == targetOnTop;
	}

	private String format() {
		int decimals = numbers().mapToInt((value) -> Math.max(0, value.stripTrailingZeros().scale())).max().orElse(0);
		return SignedFormat.of((decimals == 0) ? "#,##0" : "#,##0." + "0".repeat(decimals), this.negativeSign);
	}

}
