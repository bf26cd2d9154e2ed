package jp.annualreview.workbook;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;

/** Text as a cell can hold it. */
public final class CellText {

	private static final int LIMIT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	private static final String CUT = "…（長いため以下省略）";

	/** Excel would read {@code _x0041_} as an escaped character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private CellText() {
	}

	public static String of(String text) {
		String readable = UNPRINTABLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
		String escaped = ESCAPE.matcher(readable).replaceAll("_x005F_");
		return (escaped.length() <= LIMIT) ? escaped : cut(escaped);
	}

	private static String cut(String text) {
		int end = LIMIT - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

	/**
	 * Whether a spreadsheet would take the text for a formula once it is typed in again.
	 */
	public static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
	}

}
