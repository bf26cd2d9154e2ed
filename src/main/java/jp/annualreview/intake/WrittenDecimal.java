package jp.annualreview.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数の表記: the parts of a number as written.
 *
 * @param significant the digits from the first that is not zero
 * @param lowest the power of ten of the last digit
 */
record WrittenDecimal(boolean negative, String significant, long lowest) {

	private static final Pattern FORM = Pattern
		.compile("([+-]?)(?:(\\d++)\\.?(\\d*+)|\\.(\\d++))(?:[Ee]([+-]?)0*+(\\d*+)(?<=\\d))?");

	/** The 15 digits a spreadsheet keeps. */
	private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

	private static final int LARGEST = 15;

	private static final int SMALLEST = -15;

	private static final BigDecimal TOO_LARGE = BigDecimal.ONE.scaleByPowerOfTen(LARGEST);

	private static final BigDecimal LEAST = BigDecimal.ONE.scaleByPowerOfTen(SMALLEST);

	/** More digits than this say no more than that it is far away. */
	private static final int LONGEST_EXPONENT = 10;

	static Optional<WrittenDecimal> of(String text) {
		Matcher form = FORM.matcher(text);
		return form.matches() ? Optional.of(of(form)) : Optional.empty();
	}

	private static WrittenDecimal of(Matcher form) {
		String whole = Optional.ofNullable(form.group(2)).orElse("");
		String decimals = Optional.ofNullable(form.group(3)).or(() -> Optional.ofNullable(form.group(4))).orElse("");
		String digits = whole + decimals;
		int zeros = 0;
		while (zeros < digits.length() && digits.charAt(zeros) == '0') {
			zeros++;
		}
		return new WrittenDecimal(form.group(1).equals("-"), digits.substring(zeros),
				exponent(form) - decimals.length());
	}

	private static long exponent(Matcher form) {
		String digits = Optional.ofNullable(form.group(6)).orElse("");
		long size = digits.isEmpty() ? 0
				: Long.parseLong((digits.length() > LONGEST_EXPONENT) ? "9".repeat(LONGEST_EXPONENT) : digits);
		return "-".equals(form.group(5)) ? -size : size;
	}

	DecimalReading read(int power) {
		long last = this.lowest + power;
		if (this.significant.isEmpty()) {
			return new DecimalReading.Known(BigDecimal.ZERO.setScale(Math.clamp(-last, 0, LARGEST)));
		}
		long first = last + this.significant.length() - 1;
		if (first >= LARGEST) {
			return new DecimalReading.TooLarge();
		}
		if (first < SMALLEST - 1) {
			return new DecimalReading.TooSmall();
		}
		// The 16th digit alone decides how the 15th is rounded.
		int kept = Math.min(this.significant.length(), KEPT.getPrecision() + 1);
		BigDecimal near = new BigDecimal(this.significant.substring(0, kept))
			.scaleByPowerOfTen((int) (first - kept + 1));
		return bounded(this.negative ? near.negate() : near);
	}

	static DecimalReading bounded(BigDecimal value) {
		BigDecimal rounded = value.round(KEPT);
		if (rounded.abs().compareTo(TOO_LARGE) >= 0) {
			return new DecimalReading.TooLarge();
		}
		return (rounded.signum() != 0 && rounded.abs().compareTo(LEAST) < 0) ? new DecimalReading.TooSmall()
				: new DecimalReading.Known(rounded);
	}

}
