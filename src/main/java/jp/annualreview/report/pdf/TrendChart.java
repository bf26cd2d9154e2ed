package jp.annualreview.report.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.document.Trend;
import jp.annualreview.report.document.TrendPoint;

/**
 * 推移図: the target dashed, the actual solid with markers, every point with its figure as
 * the report prints it. No axis figures: none that is not in the report.
 */
final class TrendChart {

	private static final float SIDE = 30;

	private static final float HEAD = 20;

	private static final float FOOT = 16;

	/** Room for labels above the highest and below the lowest point. */
	private static final float INSET = 15;

	/** Longer words would cover the lines; the figures below the chart have them. */
	private static final float WIDEST = 64;

	private static final TextStyle LABEL = TextStyle.SMALL_BOLD;

	private final Pen pen;

	private final Trend trend;

	private float left;

	private float bottom;

	private float width;

	private float height;

	private record Spot(float x, float y, String label) {
	}

	TrendChart(Pen pen, Trend trend) {
		this.pen = pen;
		this.trend = trend;
	}

	/** The figures of the chart, for those who hear it. */
	String words() {
		String unit = this.trend.unit().isEmpty() ? "" : "（単位：" + this.trend.unit() + "）";
		return "目標と実績の推移の図" + unit + "。"
				+ this.trend.points().stream().map(TrendChart::words).collect(Collectors.joining("。"));
	}

	private static String words(TrendPoint point) {
		String target = point.target().isPresent() ? "目標 " + point.targetText() : "目標なし";
		String actual = point.actual().isPresent() ? "実績 " + point.actualText() : "実績なし";
		return point.year() + " " + target + "、" + actual;
	}

	void print(float left, float bottom, float width, float height) {
		this.left = left + SIDE;
		this.bottom = bottom + FOOT;
		this.width = width - 2 * SIDE;
		this.height = height - FOOT - HEAD;
		key(left, bottom + height - 11, width);
		axis();
		List<Spot> targets = spots(true);
		List<Spot> actuals = spots(false);
		lines(targets, true);
		lines(actuals, false);
		labelled(targets).forEach((spot) -> label(spot, aboveAll(spot, actuals), Palette.GREY));
		labelled(actuals).forEach((spot) -> label(spot, !below(spot, targets), Palette.NAVY));
		actuals.forEach((spot) -> this.pen.dot(spot.x(), spot.y(), 2.6F, Palette.WHITE, Palette.NAVY));
	}

	private void key(float left, float y, float width) {
		float x = left + width;
		this.pen.text("実績", x, y, TextStyle.SMALL, Align.RIGHT);
		this.pen.line(x - 40, y + 2.5F, x - 17, y + 2.5F, 1.6F, Palette.NAVY);
		this.pen.dot(x - 28.5F, y + 2.5F, 2.2F, Palette.WHITE, Palette.NAVY);
		this.pen.text("目標", x - 48, y, TextStyle.SMALL, Align.RIGHT);
		this.pen.dashed(x - 88, y + 2.5F, x - 65, y + 2.5F, 1.2F, Palette.GREY);
		String unit = this.trend.unit().isEmpty() ? "" : "（単位：" + this.trend.unit() + "）";
		this.pen.text("目標と実績の推移" + unit, left, y, TextStyle.SMALL_BOLD, Align.LEFT);
	}

	private void axis() {
		this.pen.line(this.left - SIDE, this.bottom, this.left + this.width + SIDE, this.bottom, 0.6F, Palette.GREY);
		for (int i = 0; i < this.trend.points().size(); i++) {
			float x = x(i);
			this.pen.line(x, this.bottom, x, this.bottom + this.height, 0.4F, Palette.RULE_LIGHT);
			this.pen.text(this.trend.points().get(i).year(), x, this.bottom - 10, TextStyle.SMALL, Align.CENTRE);
		}
	}

	private List<Spot> spots(boolean target) {
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < this.trend.points().size(); i++) {
			TrendPoint point = this.trend.points().get(i);
			Optional<BigDecimal> value = target ? point.target() : point.actual();
			if (value.isPresent()) {
				spots.add(new Spot(x(i), y(value.get()), target ? point.targetText() : point.actualText()));
			}
		}
		return spots;
	}

	private void lines(List<Spot> spots, boolean target) {
		for (int i = 1; i < spots.size(); i++) {
			Spot from = spots.get(i - 1);
			Spot to = spots.get(i);
			if (target) {
				this.pen.dashed(from.x(), from.y(), to.x(), to.y(), 1.2F, Palette.GREY);
			}
			else {
				this.pen.line(from.x(), from.y(), to.x(), to.y(), 1.6F, Palette.NAVY);
			}
		}
	}

	/**
	 * The target's figure stands above only where it is the higher one; the two never
	 * meet.
	 */
	private static boolean aboveAll(Spot spot, List<Spot> others) {
		return others.stream().noneMatch((other) -> other.x() == spot.x() && other.y() >= spot.y());
	}

	private static boolean below(Spot spot, List<Spot> others) {
		return others.stream().anyMatch((other) -> other.x() == spot.x() && other.y() > spot.y());
	}

	/** From the newest back, those whose figures do not run into each other. */
	private List<Spot> labelled(List<Spot> spots) {
		List<Spot> labelled = new ArrayList<>();
		float free = this.left + this.width + SIDE;
		for (Spot spot : spots.reversed()) {
			if (this.pen.width(spot.label(), LABEL) > WIDEST) {
				continue;
			}
			float end = middle(spot) + this.pen.width(spot.label(), LABEL) / 2;
			if (end <= free) {
				labelled.add(spot);
				free = end - this.pen.width(spot.label(), LABEL) - 3;
			}
		}
		return labelled;
	}

	/** Where a figure stands that must not leave the chart. */
	private float middle(Spot spot) {
		float half = this.pen.width(spot.label(), LABEL) / 2;
		float least = this.left - SIDE + half;
		float most = this.left + this.width + SIDE - half;
		return Math.max(least, Math.min(spot.x(), most));
	}

	private void label(Spot spot, boolean above, Color colour) {
		float wide = this.pen.width(spot.label(), LABEL);
		float x = middle(spot);
		float y = above ? spot.y() + 5.5F : spot.y() - 11.5F;
		this.pen.fill(x - wide / 2 - 1, y - 1, wide + 2, 7.5F, Palette.WHITE);
		this.pen.text(spot.label(), x, y, LABEL, Align.CENTRE, colour);
	}

	private float x(int index) {
		int gaps = this.trend.points().size() - 1;
		return (gaps == 0) ? this.left + this.width / 2 : this.left + this.width * index / gaps;
	}

	private float y(BigDecimal value) {
		List<BigDecimal> values = this.trend.points()
			.stream()
			.flatMap((point) -> Stream.concat(point.target().stream(), point.actual().stream()))
			.sorted()
			.toList();
		BigDecimal range = values.getLast().subtract(values.getFirst());
		float room = this.height - 2 * INSET;
		if (range.signum() == 0) {
			return this.bottom + INSET + room / 2;
		}
		return this.bottom + INSET + room * value.subtract(values.getFirst()).floatValue() / range.floatValue();
	}

}
