package jp.annualreview.intake;

/**
 * 語: a piece of a cell between blanks.
 *
 * @param start where it begins in the cell
 * @param begins whether a list mark or a new line stands before it
 * @param mark 1 for ①, 2 for ② …, 0 for none
 */
record MeasureToken(Kind kind, String text, int start, boolean begins, int mark) {

	enum Kind {

		/** Part of a name, or a remark. */
		NAME,
		/** A number with what belongs to it, perhaps with its name before it. */
		VALUE,
		/** A remark in brackets without a value. */
		REMARK,
		/** 期間の書き方. */
		TIME

	}

	int end() {
		return this.start + this.text.length();
	}

}
