package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 数の読み取り: what the digits of a cell or of a text come to. Every number that anybody
 * writes comes into being here, so that all later arithmetic has at most 15 significant
 * digits between 10^-15 and 10^15 to deal with; exponents are compared before anything is
 * expanded.
 */
public sealed interface DecimalReading {

	/**
	 * A number within the bounds, or zero.
	 *
	 * @param value with the decimals as written, {@code 1.50} and not {@code 1.5}
	 */
	record Known(BigDecimal value) implements DecimalReading {
	}

	/** 10^15 or more, whatever its sign. */
	record TooLarge() implements DecimalReading {
	}

	/** Not zero, but nearer to it than 10^-15. */
	record TooSmall() implements DecimalReading {
	}

	/** No number at all. */
	record NoDecimal() implements DecimalReading {
	}

	/** What a text of digits, perhaps with sign, point and exponent, comes to. */
	static DecimalReading of(String digits) {
		return of(digits, 0);
	}

	/**
	 * What digits with a scale word come to.
	 * @param power the power of ten of the scale word
	 */
	static DecimalReading of(String digits, int power) {
		return WrittenDecimal.of(digits).map((written) -> written.read(power)).orElseGet(NoDecimal::new);
	}

	/** A number within the bounds; several of them may lie outside in sum. */
	static DecimalReading of(BigDecimal value) {
		return WrittenDecimal.bounded(value);
	}

	default Optional<BigDecimal> known() {
		return (this instanceof Known(BigDecimal value)) ? Optional.of(value) : Optional.empty();
	}

}
