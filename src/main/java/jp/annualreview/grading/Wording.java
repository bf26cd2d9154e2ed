package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Locale;

/** 表記: how numbers stand in a reckoning. */
final class Wording {

	private Wording() {
	}

	/** {@code 14,600}, {@code 8.3}: grouped, without trailing zeros. */
	static String number(BigDecimal value) {
		int decimals = Math.max(0, value.stripTrailingZeros().scale());
		return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
	}

	static String quantity(BigDecimal value, String unit) {
		return number(value) + unit;
	}

	static String signed(BigDecimal value, String unit) {
		return ((value.signum() > 0) ? "＋" : "") + quantity(value, unit);
	}

	/**
	 * How one number stands to another, in words: there are fonts that draw ≥ and ≤
	 * exchanged.
	 */
	static String standing(BigDecimal value, BigDecimal other) {
		int comparison = value.compareTo(other);
		return (comparison < 0) ? "未満" : (comparison > 0) ? "を超える" : "と同じ";
	}

	/** Percentages differ in points, everything else in its own unit. */
	static String unitOfDifference(String unit) {
		return (unit.equals("%") || unit.equals("％")) ? "ポイント" : unit;
	}

}
