package jp.annualreview.intake;

/**
 * One cell as read.
 *
 * @param column zero-based
 * @param address such as {@code H12}
 * @param formula whether a formula stands behind the value
 * @param hidden in a hidden row or column
 * @param struck struck through, wholly or in part
 */
public record RawCell(int column, String address, CellContent content, boolean formula, boolean hidden,
		boolean struck) {

	/** A cell a layout does not have. */
	static final RawCell NONE = new RawCell(0, "", new CellContent.Empty(), false, false, false);

	/** A cell at the same place with another text. */
	RawCell with(String text) {
		return new RawCell(this.column, this.address, new CellContent.Text(text), this.formula, this.hidden,
				this.struck);
	}

	/** The same place with nothing in it. */
	RawCell emptied() {
		return new RawCell(this.column, this.address, new CellContent.Empty(), false, this.hidden, false);
	}

	/**
	 * The text a person sees, trimmed of blanks (U+3000 included) at both ends; blank for
	 * empty cells.
	 */
	public String text() {
		return switch (this.content) {
			case CellContent.Empty() -> "";
			case CellContent.Text(String value) -> Blanks.trim(value);
			case CellContent.Number number -> number.shown();
			case CellContent.Day day -> day.shown();
			case CellContent.Bool bool -> bool.value() ? "TRUE" : "FALSE";
			case CellContent.Fault fault -> fault.literal();
			case CellContent.Picture() -> "（セル内の画像）";
			case CellContent.NotCalculated notCalculated -> "=" + notCalculated.formula();
		};
	}

	/** Whether the sheet has such a column at all. */
	boolean hasPlace() {
		return !this.address.isEmpty();
	}

	public boolean isEmpty() {
		return text().isEmpty();
	}

	/** The address of a cell, {@code H12} for row 12 and the zero-based column 7. */
	public static String addressOf(int row, int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.append(row).toString();
	}

}
