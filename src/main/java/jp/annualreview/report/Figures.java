package jp.annualreview.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Rate;
import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.Plan;
import jp.annualreview.report.document.Cell;

/**
 * 数値の表記: how numbers are printed, once for every format. Thousands separated, negative
 * with the sign of the plan.
 */
public record Figures(NegativeSign negative) {

	/** Stands where there is no value. */
	static final String NONE = "－";

	static final Cell NOTHING = Cell.text(NONE);

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

	/** A number that stands alone. */
	Cell cell(BigDecimal value, int decimals) {
		int scale = Math.max(value.stripTrailingZeros().scale(), decimals);
		return new Cell.Figure(value, Math.max(0, scale), true, "", "", number(value, decimals));
	}

	/** A number with its unit, where the words say just that; else the words. */
	Cell cell(BigDecimal value, String unit, String words) {
		int scale = Math.max(0, value.stripTrailingZeros().scale());
		return Stream.iterate(scale, (decimals) -> decimals <= scale + 3, (decimals) -> decimals + 1)
			.flatMap((decimals) -> Stream.of(true, false)
				.map((grouped) -> new Cell.Figure(value, decimals, grouped, "", unit,
						(grouped ? number(value, decimals) : ungrouped(value, decimals)) + unit)))
			.filter((figure) -> figure.printed().equals(words))
			.<Cell>map((figure) -> figure)
			.findFirst()
			.orElseGet(() -> Cell.text(words));
	}

	private String ungrouped(BigDecimal value, int decimals) {
		return ((value.signum() < 0) ? sign() : "")
				+ value.abs().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
	}

	/** 達成率 as it is printed: one decimal, with what is said behind it. */
	Cell rate(Assessment assessment) {
		return percentage(Stream.of(assessment.rate(), assessment.progress()).flatMap(Optional::stream),
				line(assessment.printedRate()));
	}

	/** The first of some rates that is printed so; the words where none is. */
	Cell percentage(Stream<Rate> rates, String printed) {
		return rates.map(Rate::percent)
			.flatMap((percent) -> Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
				.map((rounding) -> percent.setScale(1, rounding)))
			.filter((percent) -> printed.startsWith(number(percent, 1) + "%"))
			.<Cell>map((percent) -> new Cell.Figure(percent, 1, true, "",
					printed.substring(number(percent, 1).length()), printed))
			.findFirst()
			.orElseGet(() -> Cell.text(printed));
	}

	/** Yen in 千円. */
	Cell thousandsOf(BigDecimal yen) {
		return cell(yen.movePointLeft(3).setScale(0, RoundingMode.HALF_UP), 0);
	}

	/** Change of a count. */
	Cell changeOf(int difference) {
		return new Cell.Figure(BigDecimal.valueOf(difference), 0, true, (difference == 0) ? "±" : "+", "",
				change(difference));
	}

	/** 割合; words where there is nothing to share. */
	static Cell shareOf(int part, int whole) {
		return (whole == 0) ? NOTHING : new Cell.Figure(rounded(part, whole), 1, false, "", "%", share(part, whole));
	}

	/** {@code 142件}. */
	static Cell counted(int count) {
		return new Cell.Figure(BigDecimal.valueOf(count), 0, false, "", "件", count + "件");
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
		return (whole == 0) ? NONE : rounded(part, whole) + "%";
	}

	private static BigDecimal rounded(int part, int whole) {
		BigDecimal share = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
		return (part > 0 && part < whole) ? share.max(SMALLEST_SHARE).min(LARGEST_SHARE) : share;
	}

}
