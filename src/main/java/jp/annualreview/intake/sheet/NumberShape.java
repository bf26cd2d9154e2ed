package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/**
 * Shows a number as a format does: digits, separators, scaling by thousands, percent,
 * text around it.
 *
 * @param general the number as it is, without rounding
 * @param textOnly no digits at all: only the text is seen
 * @param shift how far the decimal point moves: 2 for each percent sign, -3 for each
 * scaling comma
 */
record NumberShape(String before, String after, boolean general, int integerDigits, int leastDecimals, int mostDecimals,
		boolean grouped, boolean textOnly, int shift) {

	/** The shape of a section, empty where the value is shown without its format. */
	static Optional<NumberShape> of(List<FormatToken> section) {
		Draft draft = new Draft();
		for (FormatToken token : section) {
			if (!draft.take(token)) {
				return Optional.empty();
			}
		}
		return Optional.of(draft.shape());
	}

	/**
	 * The number as shown.
	 * @param ownSign the section brings its own sign, so only the digits are shown
	 */
	String show(BigDecimal value, boolean ownSign) {
		if (this.textOnly) {
			return this.before;
		}
		BigDecimal magnitude = value.abs().movePointRight(this.shift);
		String digits = this.general ? magnitude.toPlainString() : digits(magnitude);
		boolean zero = digits.chars().noneMatch((c) -> c >= '1' && c <= '9');
		return ((ownSign || zero) ? "" : "-") + this.before + digits + this.after;
	}

	private String digits(BigDecimal magnitude) {
		String plain = magnitude.setScale(this.mostDecimals, RoundingMode.HALF_UP).toPlainString();
		int point = plain.indexOf('.');
		String whole = (point < 0) ? plain : plain.substring(0, point);
		String decimals = (point < 0) ? "" : plain.substring(point + 1);
		while (decimals.length() > this.leastDecimals && decimals.endsWith("0")) {
			decimals = decimals.substring(0, decimals.length() - 1);
		}
		whole = "0".equals(whole) ? "" : whole;
		whole = "0".repeat(Math.max(0, this.integerDigits - whole.length())) + whole;
		whole = this.grouped ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : whole;
		return decimals.isEmpty() ? whole : whole + "." + decimals;
	}

	private static final class Draft {

		private final StringBuilder before = new StringBuilder();

		private final StringBuilder after = new StringBuilder();

		private boolean general;

		private boolean started;

		private boolean decimal;

		private int integerDigits;

		private int leastDecimals;

		private int mostDecimals;

		private int commas;

		private boolean grouped;

		private int shift;

		boolean take(FormatToken token) {
			switch (token.kind()) {
				case LITERAL -> literal(token.text());
				case PERCENT -> percent();
				case GENERAL -> {
					this.general = true;
					this.started = true;
				}
				case DIGIT -> {
					return digit(token.text().charAt(0));
				}
				case POINT -> {
					this.started = true;
					this.decimal = true;
				}
				case COMMA -> this.commas++;
				case DATE, TIME, EXPONENT, FRACTION -> {
					return false;
				}
				case CONDITION -> {
				}
			}
			return true;
		}

		private void literal(String text) {
			(this.started ? this.after : this.before).append(text);
		}

		private void percent() {
			literal("%");
			this.shift += 2;
		}

		private boolean digit(char sign) {
			boolean split = !this.after.isEmpty();
			this.started = true;
			if (this.commas > 0 && !this.decimal) {
				this.grouped = true;
				this.commas = 0;
			}
			if (this.decimal) {
				this.mostDecimals++;
				this.leastDecimals = (sign == '#') ? this.leastDecimals : this.mostDecimals;
			}
			else if (sign == '0') {
				this.integerDigits++;
			}
			return !split;
		}

		NumberShape shape() {
			return new NumberShape(this.before.toString(), this.after.toString(), this.general, this.integerDigits,
					this.leastDecimals, this.mostDecimals, this.grouped, !this.started, this.shift - 3 * this.commas);
		}

	}

}
