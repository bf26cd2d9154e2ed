package jp.annualreview.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 率: an exact fraction, read as a percentage. Bands are compared with the fraction, never
 * with a rounded number.
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Rate {
		if (denominator.signum() <= 0) {
			throw new IllegalArgumentException("分母は正の数: " + denominator);
		}
		numerator = numerator.stripTrailingZeros();
		denominator = denominator.stripTrailingZeros();
	}

	/** A rate of exactly so many percent. */
	public static Rate ofPercent(long percent) {
		return new Rate(BigDecimal.valueOf(percent), HUNDRED);
	}

	/** Compares the exact fraction with a percentage. */
	public int compareToPercent(BigDecimal percent) {
		return this.numerator.multiply(HUNDRED).compareTo(percent.multiply(this.denominator));
	}

	/**
	 * As written in open data: percent, 4 decimals HALF_UP, but truncated where rounding
	 * would reach a whole percent that the fraction does not: there bands begin, and
	 * 99.99996 written as 100.0000 would contradict its grade.
	 */
	public BigDecimal percent() {
		BigDecimal rounded = percent(4, RoundingMode.HALF_UP);
		boolean wholePercent = rounded.stripTrailingZeros().scale() <= 0;
		return (wholePercent && compareToPercent(rounded) < 0) ? percent(4, RoundingMode.DOWN) : rounded;
	}

	BigDecimal percent(int decimals, RoundingMode rounding) {
		return this.numerator.multiply(HUNDRED).divide(this.denominator, decimals, rounding);
	}

}
