package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;

/**
 * 推移図: the target dashed, the actual solid with markers, figures as the report prints
 * them. No axis figures: none that is not in the report.
 *
 * @param description the chart in words, every year of it
 * @param years where each year stands
 */
record TrendFigure(Trend trend, String description, List<Mark> years, List<Spot> targets, List<Spot> actuals) {

	static final int WIDTH = 440;

	private static final double SIDE = 44;

	private static final double TOP = 48;

	private static final double BOTTOM = 138;

	/** Longer words would cover the lines; the table beside the chart has them. */
	private static final double WIDEST = 96;

	/** A place on the time axis. */
	record Mark(String x, String label) {
	}

	/**
	 * A point.
	 *
	 * @param label blank where it would run into another
	 * @param labelX where the label's middle stands
	 * @param labelY its baseline
	 */
	record Spot(double x, double y, String label, double labelX, double labelY) {

		String at() {
			return coordinate(this.x) + "," + coordinate(this.y);
		}

	}

	static TrendFigure of(Trend trend) {
		List<TrendPoint> points = trend.points();
		List<Spot> targets = spots(points, true);
		List<Spot> actuals = spots(points, false);
		return new TrendFigure(trend, description(points),
				IntStream.range(0, points.size())
					.mapToObj((i) -> new Mark(coordinate(x(points, i)), points.get(i).year()))
					.toList(),
				labelled(targets, actuals, true), labelled(actuals, targets, false));
	}

	/** The points of a line as SVG wants them. */
	static String line(List<Spot> spots) {
		return spots.stream().map(Spot::at).collect(Collectors.joining(" "));
	}

	static String coordinate(double value) {
		return BigDecimal.valueOf(Math.round(value * 10)).movePointLeft(1).toPlainString();
	}

	private static String description(List<TrendPoint> points) {
		return points.stream().map(TrendFigure::words).collect(Collectors.joining("。"));
	}

	private static String words(TrendPoint point) {
		return point.year() + " 目標 " + orNone(point.targetText()) + "、実績 " + orNone(point.actualText());
	}

	private static String orNone(String text) {
		return text.isEmpty() ? "なし" : text;
	}

	private static List<Spot> spots(List<TrendPoint> points, boolean target) {
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			TrendPoint point = points.get(i);
			Optional<BigDecimal> value = target ? point.target() : point.actual();
			if (value.isPresent()) {
				spots.add(new Spot(x(points, i), y(points, value.get()),
						target ? point.targetText() : point.actualText(), 0, 0));
			}
		}
		return spots;
	}

	/** From the newest back, those whose figures do not run into each other. */
	private static List<Spot> labelled(List<Spot> spots, List<Spot> others, boolean target) {
		List<Spot> labelled = new ArrayList<>();
		double free = WIDTH;
		for (Spot spot : spots.reversed()) {
			double wide = wide(spot.label());
			double middle = Math.clamp(spot.x(), wide / 2, WIDTH - wide / 2);
			boolean fits = wide <= WIDEST && middle + wide / 2 <= free;
			free = fits ? middle - wide / 2 - 6 : free;
			boolean above = target ? above(spot, others) : !below(spot, others);
			labelled.add(new Spot(spot.x(), spot.y(), fits ? spot.label() : "", middle,
					above ? spot.y() - 9 : spot.y() + 19));
		}
		return labelled.reversed();
	}

	/** The target's figure stands above only where it is the higher one. */
	private static boolean above(Spot spot, List<Spot> actuals) {
		return actuals.stream().noneMatch((other) -> other.x() == spot.x() && other.y() <= spot.y());
	}

	private static boolean below(Spot spot, List<Spot> targets) {
		return targets.stream().anyMatch((other) -> other.x() == spot.x() && other.y() < spot.y());
	}

	private static double wide(String label) {
		return label.codePoints().map((point) -> (point < 0x80) ? 7 : 13).sum();
	}

	private static double x(List<TrendPoint> points, int index) {
		int gaps = points.size() - 1;
		return (gaps == 0) ? WIDTH / 2.0 : SIDE + (WIDTH - 2 * SIDE) * index / gaps;
	}

	private static double y(List<TrendPoint> points, BigDecimal value) {
		return new Scale(points.stream().map(TrendPoint::target).toList(),
				points.stream().map(TrendPoint::actual).toList())
			.place(value, TOP, BOTTOM);
	}

}
