package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/** Shows a number with an exponent: {@code 1.23E+04}. */
final class ScientificShape {

	private ScientificShape() {
	}

	static boolean fits(List<FormatToken> section) {
		return section.stream().anyMatch((token) -> token.is(Kind.EXPONENT));
	}

	static String show(List<FormatToken> section, BigDecimal magnitude) {
		int at = 0;
		while (!section.get(at).is(Kind.EXPONENT)) {
			at++;
		}
		List<FormatToken> mantissa = section.subList(0, at);
		int point = mantissa.stream().map(FormatToken::kind).toList().indexOf(Kind.POINT);
		int whole = Math.max(1, digits(mantissa.subList(0, (point < 0) ? mantissa.size() : point)));
		int decimals = (point < 0) ? 0 : digits(mantissa.subList(point, mantissa.size()));
		int exponent = exponent(magnitude, whole, decimals);
		String shown = magnitude.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
		int width = Math.max(1, digits(section.subList(at, section.size())));
		String sign = (exponent < 0) ? "-" : section.get(at).text().substring(1).replace("-", "");
		return shown + "E" + sign + ("%0" + Math.min(width, 9) + "d").formatted(Math.abs(exponent));
	}

	/** With three places before the point the exponent moves by three. */
	private static int exponent(BigDecimal magnitude, int whole, int decimals) {
		if (magnitude.signum() == 0) {
			return 0;
		}
		int exact = Math.floorDiv(magnitude.precision() - magnitude.scale() - 1, whole) * whole;
		BigDecimal rounded = magnitude.movePointLeft(exact).setScale(decimals, RoundingMode.HALF_UP);
		return (rounded.compareTo(BigDecimal.TEN.pow(whole)) >= 0) ? exact + whole : exact;
	}

	private static int digits(List<FormatToken> tokens) {
		return (int) Math.min(30, tokens.stream().filter((token) -> token.is(Kind.DIGIT)).count());
	}

}
