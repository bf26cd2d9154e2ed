package jp.annualreview.report.pdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ClosingYear;

/**
 * 小さな推移図: target dashed, actual solid, a dot a year that is full where the target was met
 * and hollow where not. Years without a value part the line; without colour it reads the
 * same.
 */
record Sparkline(List<ClosingYear> years) {

	Sparkline(Cell.Trend trend) {
		this(trend.years());
	}

	static final float HEIGHT = 23;

	private static final float SIDE = 6;

	private static final float INSET = 3;

	/** Half of the dash that marks a target with no neighbour. */
	private static final float DASH = 5;

	Sparkline {
		years = List.copyOf(years);
	}

	String words() {
		return new Cell.Trend(this.years).words();
	}

	void print(Pen pen, float left, float bottom, float width) {
		pen.line(left, bottom, left + width, bottom, 0.4F, Palette.RULE_LIGHT);
		for (int i = 0; i < this.years.size(); i++) {
			target(pen, i, left, bottom, width);
			joined(pen, i, left, bottom, width);
		}
		for (int i = 0; i < this.years.size(); i++) {
			dot(pen, i, left, bottom, width);
		}
	}

	private void target(Pen pen, int index, float left, float bottom, float width) {
		Optional<BigDecimal> own = this.years.get(index).target();
		if (own.isEmpty()) {
			return;
		}
		float x = x(index, left, width);
		float y = y(own.get(), bottom);
		if (index > 0 && this.years.get(index - 1).target().isPresent()) {
			pen.dashed(x(index - 1, left, width), y(this.years.get(index - 1).target().get(), bottom), x, y, 0.9F,
					Palette.GREY);
		}
		else if (index + 1 == this.years.size() || this.years.get(index + 1).target().isEmpty()) {
			pen.line(x - DASH, y, x + DASH, y, 0.9F, Palette.GREY);
		}
	}

	private void joined(Pen pen, int index, float left, float bottom, float width) {
		if (index == 0 || this.years.get(index).value().isEmpty() || this.years.get(index - 1).value().isEmpty()) {
			return;
		}
		pen.line(x(index - 1, left, width), y(this.years.get(index - 1).value().get(), bottom), x(index, left, width),
				y(this.years.get(index).value().get(), bottom), 1.2F, Palette.NAVY);
	}

	private void dot(Pen pen, int index, float left, float bottom, float width) {
		ClosingYear year = this.years.get(index);
		year.value().ifPresent((value) -> {
			float x = x(index, left, width);
			float y = y(value, bottom);
			switch (year.mark()) {
				case MET -> pen.dot(x, y, 2.1F, Palette.NAVY, Palette.NAVY);
				case MISSED -> pen.dot(x, y, 2.1F, Palette.WHITE, Palette.NAVY);
				case OPEN -> pen.dot(x, y, 0.7F, Palette.GREY, Palette.GREY);
			}
		});
	}

	private float x(int index, float left, float width) {
		int gaps = this.years.size() - 1;
		return (gaps == 0) ? left + width / 2 : left + SIDE + (width - 2 * SIDE) * index / gaps;
	}

	private float y(BigDecimal value, float bottom) {
		List<BigDecimal> values = this.years.stream()
			.flatMap((year) -> Stream.concat(year.target().stream(), year.value().stream()))
			.sorted()
			.toList();
		BigDecimal range = values.getLast().subtract(values.getFirst());
		float room = HEIGHT - 2 * INSET;
		if (range.signum() == 0) {
			return bottom + HEIGHT / 2;
		}
		return bottom + INSET + room * value.subtract(values.getFirst()).floatValue() / range.floatValue();
	}

}
