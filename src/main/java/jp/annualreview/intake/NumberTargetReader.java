package jp.annualreview.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Target;

/** 数値の目標の種類: which kind of target a number with its words is. */
final class NumberTargetReader {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final Annotations annotations = new Annotations();

	private final Units units = new Units();

	/**
	 * The target a printed number means for a direction.
	 * @param value the number in the indicator's unit
	 */
	Target target(String printed, String title, Quantity quantity, BigDecimal value, Direction direction) {
		if (quantity.is(Qualifier.DECADE)) {
			return new Target.Within(value, value.add(decade(value)), false);
		}
		Optional<Target> bound = bound(quantity, value);
		if (bound.isPresent()) {
			return bound.get();
		}
		String basis = basis(printed, title);
		if (!basis.isEmpty() && this.units.isPercent(quantity.unit())) {
			return new Target.VersusBaseYear(value, basis);
		}
		if (value.signum() == 0 && direction != Direction.INCREASE) {
			return new Target.Zero();
		}
		if (quantity.is(Qualifier.KEEP)) {
			return new Target.Maintain(value);
		}
		if (quantity.is(Qualifier.APPROXIMATE) && !quantity.is(Qualifier.CUT)) {
			return new Target.About(value, halfWidth(quantity, value));
		}
		return plain(value, direction);
	}

	private static Optional<Target> bound(Quantity quantity, BigDecimal value) {
		if (quantity.is(Qualifier.BELOW)) {
			return Optional.of(new Target.Below(value));
		}
		if (quantity.is(Qualifier.ABOVE)) {
			return Optional.of(new Target.Above(value));
		}
		if (quantity.is(Qualifier.AT_MOST)) {
			return Optional.of(new Target.AtMost(value, true));
		}
		return quantity.is(Qualifier.AT_LEAST) ? Optional.of(new Target.AtLeast(value)) : Optional.empty();
	}

	private static Target plain(BigDecimal value, Direction direction) {
		return switch (direction) {
			case INCREASE -> new Target.AtLeast(value);
			case DECREASE -> new Target.AtMost(value, false);
			case MAINTAIN -> new Target.Maintain(value);
		};
	}

	private String basis(String printed, String title) {
		String printedBasis = this.annotations.clear(Folding.fold(printed)).baseYear();
		return printedBasis.isEmpty() ? this.annotations.clear(Folding.fold(title)).baseYear() : printedBasis;
	}

	/** One unit of the lowest digit that is not zero: 10 for 80, 1 for 97. */
	private static BigDecimal decade(BigDecimal value) {
		return value.stripTrailingZeros().ulp();
	}

	/** Half a unit of the last printed digit, in the indicator's unit. */
	private static BigDecimal halfWidth(Quantity quantity, BigDecimal value) {
		BigDecimal lastDigit = quantity.lastDigit().multiply(HALF);
		if (quantity.value().signum() == 0 || quantity.value().compareTo(value) == 0) {
			return lastDigit;
		}
		return Decimals.plain(lastDigit.multiply(value).divide(quantity.value(), MathContext.DECIMAL64));
	}

}
