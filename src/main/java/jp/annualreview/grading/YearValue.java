package jp.annualreview.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.State;

/**
 * 年度の実績値: the one number A an indicator has in a year, or why it has none.
 */
sealed interface YearValue {

	/**
	 * A number, with the steps that made it of several years' answers: their sum, or
	 * their mean.
	 *
	 * @param sum of the answers
	 * @param parts what the sum is divided by to make the number, 1 where it is the
	 * number
	 */
	record Known(BigDecimal sum, int parts, List<String> steps) implements YearValue {

		public Known {
			sum = sum.stripTrailingZeros();
			steps = List.copyOf(steps);
		}

		Known(BigDecimal value, List<String> steps) {
			this(value, 1, steps);
		}

		BigDecimal value() {
			return part(this.sum);
		}

		/**
		 * 増減 from the same indicator's value of another year, exact to its last digit.
		 */
		BigDecimal minus(Known other) {
			return part(this.sum.subtract(other.sum).stripTrailingZeros());
		}

		/** 増減率 in percent; none from zero. */
		Optional<BigDecimal> changeFrom(Known other) {
			return (other.sum.signum() == 0) ? Optional.empty()
					: Optional.of(this.sum.subtract(other.sum)
						.multiply(BigDecimal.valueOf(100))
						.divide(other.sum.abs(), 4, RoundingMode.HALF_UP));
		}

		/**
		 * Ten digits more than the answers have: no target or band of a plan lies nearer
		 * to a third of a sum without being equal to it, and of two different sums the
		 * smaller stays the smaller.
		 */
		private BigDecimal part(BigDecimal whole) {
			return (this.parts == 1) ? whole
					: whole
						.divide(BigDecimal.valueOf(this.parts), Math.max(0, whole.scale()) + 10, RoundingMode.HALF_UP)
						.stripTrailingZeros();
		}

	}

	/**
	 * No number.
	 *
	 * @param provisional 速報値, shown and never judged
	 */
	record Unknown(State state, String reason, Optional<BigDecimal> provisional) implements YearValue {

		static Unknown of(State state) {
			return new Unknown(state, "", Optional.empty());
		}

		static Unknown undecided(String reason) {
			return new Unknown(State.UNDECIDED, reason, Optional.empty());
		}

	}

	default Optional<Known> known() {
		return switch (this) {
			case Known known -> Optional.of(known);
			case Unknown unknown -> Optional.empty();
		};
	}

	default Optional<BigDecimal> number() {
		return known().map(Known::value);
	}

}
