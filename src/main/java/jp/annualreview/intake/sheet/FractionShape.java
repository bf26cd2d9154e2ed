package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/** Shows a number as a fraction: {@code 3 1/4}. */
final class FractionShape {

	private static final int MOST = 999;

	private FractionShape() {
	}

	static boolean fits(List<FormatToken> section) {
		return section.stream().anyMatch((token) -> token.is(Kind.FRACTION));
	}

	static String show(List<FormatToken> section, BigDecimal magnitude) {
		int bar = section.stream().map(FormatToken::kind).toList().indexOf(Kind.FRACTION);
		String before = text(section.subList(0, bar)).strip();
		String after = text(section.subList(bar + 1, section.size())).strip();
		boolean mixed = before.contains(" ");
		BigDecimal whole = mixed ? magnitude.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
		BigDecimal rest = magnitude.subtract(whole);
		int denominator = after.matches("[1-9]\\d{0,3}") ? Integer.parseInt(after) : nearest(rest, after.length());
		BigDecimal numerator = numerator(rest, denominator);
		if (mixed && numerator.compareTo(BigDecimal.valueOf(denominator)) == 0) {
			whole = whole.add(BigDecimal.ONE);
			numerator = BigDecimal.ZERO;
		}
		String fraction = numerator.toPlainString() + "/" + denominator;
		if (mixed && numerator.signum() == 0) {
			return whole.toPlainString();
		}
		return (whole.signum() == 0) ? fraction : whole.toPlainString() + " " + fraction;
	}

	private static String text(List<FormatToken> tokens) {
		return tokens.stream().map(FormatToken::text).collect(Collectors.joining());
	}

	/** The denominator with so many digits that comes closest. */
	private static int nearest(BigDecimal rest, int digits) {
		int most = Math.min(MOST, (int) Math.pow(10, Math.min(3, Math.max(1, digits))) - 1);
		int best = 1;
		BigDecimal least = BigDecimal.ONE;
		for (int denominator = 1; denominator <= most; denominator++) {
			BigDecimal off = numerator(rest, denominator)
				.divide(BigDecimal.valueOf(denominator), 20, RoundingMode.HALF_UP)
				.subtract(rest)
				.abs();
			if (off.compareTo(least) < 0) {
				best = denominator;
				least = off;
			}
		}
		return best;
	}

	private static BigDecimal numerator(BigDecimal rest, int denominator) {
		return rest.multiply(BigDecimal.valueOf(denominator)).setScale(0, RoundingMode.HALF_UP);
	}

}
