package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Trend;

/** 推移図: which trends stand where, and their points. */
final class Charts {

	private final ReviewReport report;

	Charts(ReviewReport report) {
		this.report = report;
	}

	/** Charts of an indicator; those of no indicator stand with the last one. */
	public List<TrendFigure> trends(ItemRow item, IndicatorRow indicator) {
		boolean last = item.indicators().getLast().equals(indicator);
		List<String> numbers = item.indicators()
			.stream()
			.map((one) -> ItemAnchors.number(item.number(), one.branch()))
			.toList();
		String own = ItemAnchors.number(item.number(), indicator.branch());
		return this.report.trends()
			.stream()
			.filter((trend) -> trend.number().equals(own)
					|| last && of(trend, item) && !numbers.contains(trend.number()))
			.map(TrendFigure::of)
			.toList();
	}

	private static boolean of(Trend trend, ItemRow item) {
		return trend.number().equals(item.number()) || trend.number().startsWith(item.number() + "-");
	}

	/** The points of a line as SVG wants them. */
	public String line(List<TrendFigure.Spot> spots) {
		return TrendFigure.line(spots);
	}

	public String coordinate(double value) {
		return TrendFigure.coordinate(value);
	}

}
