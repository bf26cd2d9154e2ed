package jp.annualreview.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;

/**
 * 率の表記: a rate in print never stands on the other side of a band's bound, nor of 100 %,
 * than the exact fraction does: 99.98997 % prints {@code 99.9%}.
 */
final class PercentText {

	private record Border(BigDecimal percent, boolean inclusive) {

		boolean met(Rate rate) {
			int comparison = rate.compareToPercent(this.percent);
			return this.inclusive ? comparison >= 0 : comparison > 0;
		}

	}

	private final List<Border> borders;

	PercentText(GradeScheme scheme) {
		this(scheme.bands().stream().filter((band) -> band.basis().grades()).toList());
	}

	PercentText(List<GradeBand> bands) {
		Stream<Border> hundred = Stream.of(new Border(BigDecimal.valueOf(100), true));
		Stream<Border> bounds = bands.stream().flatMap(PercentText::border);
		this.borders = Stream.concat(hundred, bounds).toList();
	}

	private static Stream<Border> border(GradeBand band) {
		return (band.bound() instanceof LowerBound.Percent percent)
				? Stream.of(new Border(percent.value(), band.inclusive())) : Stream.empty();
	}

	/** {@code 35.0%}. */
	String brief(Rate rate) {
		return text(rate, 1);
	}

	/** {@code 35.0000%}. */
	String exact(Rate rate) {
		return text(rate, 4);
	}

	private String text(Rate rate, int decimals) {
		BigDecimal shown = Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)
			.map((rounding) -> rate.percent(decimals, rounding))
			.filter((percent) -> sameSide(rate, percent))
			.findFirst()
			.orElseGet(() -> rate.percent(decimals, RoundingMode.DOWN));
		return shown.toPlainString() + "%";
	}

	private boolean sameSide(Rate rate, BigDecimal percent) {
		Rate shown = new Rate(percent, BigDecimal.valueOf(100));
		return this.borders.stream().allMatch((border) -> border.met(rate) == border.met(shown));
	}

}
