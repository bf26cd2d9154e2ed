package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.State;

/**
 * 年度の実績値: the one number A an indicator has in a year, or why it has none.
 */
sealed interface YearValue {

	/**
	 * A number, with the steps that made it of several years' answers.
	 */
	record Known(BigDecimal value, List<String> steps) implements YearValue {

		public Known {
			value = value.stripTrailingZeros();
			steps = List.copyOf(steps);
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

	default Optional<BigDecimal> number() {
		return switch (this) {
			case Known known -> Optional.of(known.value());
			case Unknown unknown -> Optional.empty();
		};
	}

}
