package jp.annualreview.intake;

import java.math.BigDecimal;

/** 数の整え: one form for equal values, so that 97 and 97.0 are the same record. */
final class Decimals {

	private Decimals() {
	}

	/** Without trailing zeros and never in exponent form. */
	static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
