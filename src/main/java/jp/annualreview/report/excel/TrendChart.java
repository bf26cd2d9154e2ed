package jp.annualreview.report.excel;

import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.report.Trend;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
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

/**
 * 推移: target dashed, actual solid with markers, over the years.
 *
 * @param firstRow the row of the trend's first year
 */
record TrendChart(Trend trend, int firstRow) {

	private static final int YEAR = 0;

	private static final int TARGET = 3;

	private static final int ACTUAL = 4;

	void draw(XSSFSheet sheet, int left, int top, int right, int bottom) {
		XSSFChart chart = Charts.create(sheet, left, top, right, bottom);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		chart.displayBlanksAs(DisplayBlanks.GAP);
		XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
		values.setNumberFormat(whole() ? "#,##0" : "General");
		values.getOrAddMajorGridProperties().setLineProperties(Charts.line(Palette.HEADING, false).getLineProperties());
		XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
		data.setGrouping(Grouping.STANDARD);
		data.setVaryColors(false);
		series(data, sheet, TARGET, "目標", Palette.TARGET, true, MarkerStyle.DIAMOND);
		series(data, sheet, ACTUAL, "実績", Palette.LINK, false, MarkerStyle.CIRCLE);
		chart.plot(data);
	}

	private boolean whole() {
		return this.trend.points()
			.stream()
			.flatMap((point) -> Stream.of(point.target(), point.actual()))
			.flatMap(Optional::stream)
			.allMatch((value) -> value.stripTrailingZeros().scale() <= 0);
	}

	private void series(XDDFLineChartData data, XSSFSheet sheet, int column, String title, String colour,
			boolean dashed, MarkerStyle marker) {
		int last = this.firstRow + this.trend.points().size() - 1;
		XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
				XDDFDataSourcesFactory.fromStringCellRange(sheet,
						new CellRangeAddress(this.firstRow, last, YEAR, YEAR)),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet,
						new CellRangeAddress(this.firstRow, last, column, column)));
		series.setTitle(title, null);
		series.setSmooth(false);
		series.setShapeProperties(Charts.line(colour, dashed));
		series.setMarkerStyle(marker);
		series.setMarkerSize((short) 7);
		series.getCTLineSer().getMarker().addNewSpPr().set(Charts.filled(colour, colour).getXmlObject());
	}

}
