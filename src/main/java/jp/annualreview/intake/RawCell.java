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

	/** The cell of a column that a layout does not have. */
	static final RawCell MISSING = new RawCell(0, "", new CellContent.Empty(), false, false, false);

	/** Whether the layout has a place for it, filled in or not. */
	boolean hasPlace() {
		return !this.address.isEmpty();
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
			case CellContent.NotCalculated notCalculated -> "=" + notCalculated.formula();
		};
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
