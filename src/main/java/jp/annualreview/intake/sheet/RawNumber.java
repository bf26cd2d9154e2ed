package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stored number, rounded to the 15 significant digits a spreadsheet keeps. */
final class RawNumber {

	private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

	/** Three exponent digits are all a double has; more would unpack to gigabytes. */
	private static final Pattern FORM = Pattern
		.compile("[+-]?(\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})(E[+-]?\\d{1,3})?", Pattern.CASE_INSENSITIVE);

	private RawNumber() {
	}

	static Optional<BigDecimal> of(String stored) {
		return FORM.matcher(stored).matches() ? Optional.of(rounded(new BigDecimal(stored))) : Optional.empty();
	}

	private static BigDecimal rounded(BigDecimal exact) {
		BigDecimal number = exact.round(EXCEL).stripTrailingZeros();
		return (number.scale() < 0) ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
	}

}
