package jp.annualreview.workbook;

/**
 * 配色, {@code RRGGBB}.
 */
public final class SheetPalette {

	public static final String INK = "1A1A1A";

	public static final String FAINT_INK = "595959";

	public static final String WHITE = "FFFFFF";

	public static final String LINK = "0B3C6F";

	public static final String RED = "B3261E";

	public static final String RULE = "A6A6A6";

	public static final String HEADING = "DCE6F1";

	public static final String SECTION = "F1F4F8";

	/** A cell of a form that has to be filled in. */
	public static final String ENTRY = "FFF2BF";

	/** A cell of a form that is filled in where there is something to say. */
	public static final String OPTIONAL = "FFFBEB";

	/** A cell of a form that is not asked for. */
	public static final String NOT_ASKED = "EDEDED";

	public static final String REVIEWED = "FFF8E1";

	private SheetPalette() {
	}

}
