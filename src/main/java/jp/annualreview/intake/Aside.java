package jp.annualreview.intake;

/**
 * 欄外の記載: what somebody wrote on a sheet, but not into a cell.
 *
 * @param cell the cell it belongs to; blank where it lies over the sheet
 * @param author who wrote a note, as the file says; blank where it does not
 */
public record Aside(Kind kind, String cell, String author, String text) {

	/** Where it stands. */
	public enum Kind {

		/** A text box or a shape. */
		SHAPE,
		/** メモ or a threaded comment on a cell. */
		NOTE

	}

	public static Aside shape(String text) {
		return new Aside(Kind.SHAPE, "", "", text);
	}

	public static Aside note(String cell, String author, String text) {
		return new Aside(Kind.NOTE, cell, author, text);
	}

}
