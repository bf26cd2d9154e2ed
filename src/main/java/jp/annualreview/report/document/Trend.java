package jp.annualreview.report.document;

import java.util.List;

/**
 * 推移: target against actual over the years for one 重点 indicator.
 *
 * @param reading one sentence that says what the chart shows
 */
public record Trend(String number, String name, String unit, List<TrendPoint> points, String reading) {

	public Trend {
		points = List.copyOf(points);
	}

}
