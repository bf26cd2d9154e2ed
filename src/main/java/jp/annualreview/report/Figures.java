package jp.annualreview.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.Plan;

/**
 * 数値の表記: how numbers are printed, once for every format. Thousands separated, negative
 * with the sign of the plan.
 */
public record Figures(NegativeSign negative) {

	/** Stands where there is no value. */
	static final String NONE = "－";

	/** A minus before a number; one between two is a subtraction or part of a name. */
	private static final Pattern NEGATIVE = Pattern.compile("(?<=^|[ 　（(])[-−](?=[0-9])");

	private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.1");

	private static final BigDecimal LARGEST_SHARE = new BigDecimal("99.9");

	public static Figures of(Plan plan) {
		return new Figures(plan.negatives());
	}

	/** {@code △}, {@code ▲} or {@code −}. */
	String sign() {
		return this.negative.label();
	}

	/** At least so many decimals, and every decimal the value has. */
	String number(BigDecimal value, int decimals) {
		int scale = Math.max(value.stripTrailingZeros().scale(), decimals);
		return ((value.signum() < 0) ? sign() : "") + String.format(Locale.ROOT, "%,." + scale + "f", value.abs());
	}

	/** A number and its unit. */
	public String amount(BigDecimal value, String unit, int decimals) {
		return number(value, decimals) + unit;
	}

	/** Yen in 千円, rounded HALF_UP. */
	String thousands(BigDecimal yen) {
		return number(yen.movePointLeft(3).setScale(0, RoundingMode.HALF_UP), 0);
	}

	/** A line of reckoning or a rate, its negative numbers as the report prints them. */
	String line(String reckoned) {
		return NEGATIVE.matcher(reckoned).replaceAll(sign());
	}

	/** {@code ＋27}, {@code △3} or {@code ±0}. */
	String signed(BigDecimal value) {
		return switch (value.signum()) {
			case 0 -> "±0";
			case 1 -> "＋" + number(value, 0);
			default -> number(value, 0);
		};
	}

	/** Change of a count: {@code +3}, {@code △2} or {@code ±0}. */
	String change(int difference) {
		return signed(BigDecimal.valueOf(difference)).replace('＋', '+');
	}

	/**
	 * A relative change with one decimal; one that would print as zero says how small it
	 * is.
	 */
	String relative(BigDecimal percent) {
		BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
		if (rounded.signum() == 0 && percent.signum() != 0) {
			return ((percent.signum() < 0) ? sign() : "＋") + "0.1%未満";
		}
		return ((rounded.signum() > 0) ? "＋" : "") + number(rounded, 1) + "%";
	}

	/**
	 * 割合 with one decimal, HALF_UP; never {@code 100.0%} for less than all nor
	 * {@code 0.0%} for more than none. {@code －} where there is nothing to share.
	 */
	static String share(int part, int whole) {
		if (whole == 0) {
			return NONE;
		}
		BigDecimal rounded = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
		if (part > 0 && part < whole) {
			rounded = rounded.max(SMALLEST_SHARE).min(LARGEST_SHARE);
		}
		return rounded + "%";
	}

}
