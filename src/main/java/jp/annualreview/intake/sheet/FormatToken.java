package jp.annualreview.intake.sheet;

/** One piece of a number format code. */
record FormatToken(Kind kind, String text) {

	enum Kind {

		/** Text shown as it stands. */
		LITERAL,
		/** {@code 0}, {@code #} or {@code ?}. */
		DIGIT,
		/** Decimal point. */
		POINT,
		/** Thousands separator or scaling. */
		COMMA,
		/** A percent sign outside quotes: the value is a ratio. */
		PERCENT,
		/** {@code General}, or {@code @} which shows a number as it is. */
		GENERAL,
		/** A run of year, era, month, day or weekday letters. */
		DATE,
		/** A run of hour, minute or second letters, or AM/PM. */
		TIME,
		/** {@code E+} of a scientific format. */
		EXPONENT,
		/** The bar of a fraction. */
		FRACTION,
		/** {@code [>=100]}: when the section applies. */
		CONDITION

	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	char letter() {
		return Character.toLowerCase(this.text.charAt(0));
	}

}
