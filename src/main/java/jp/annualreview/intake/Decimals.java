package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Locale;

/** 数の整え: one form for equal values, so that 97 and 97.0 are the same record. */
final class Decimals {

	private Decimals() {
	}

	/** Without trailing zeros and never in exponent form. */
	static BigDecimal plain(BigDecimal value) {
		return unscaled(value.stripTrailingZeros());
	}

	/** Never in exponent form, the decimals as written. */
	static BigDecimal unscaled(BigDecimal value) {
		return (value.scale() < 0) ? value.setScale(0) : value;
	}

	/** As a message says it: {@code 1,234.5}. */
	static String printed(BigDecimal value) {
		BigDecimal plain = plain(value);
		return String.format(Locale.ROOT, "%,." + plain.scale() + "f", plain);
	}

}
