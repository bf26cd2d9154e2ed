package jp.annualreview.intake;

import java.util.stream.Collectors;

/**
 * 長すぎる記載: a cell of a spreadsheet may hold ten pages of text. What no table of a report
 * can print is cut, visibly.
 */
final class LongText {

	private static final String CUT = "…（以下略）";

	private static final int LINES = 40;

	private LongText() {
	}

	static boolean isTooLong(RawCell cell, int most) {
		return cell.text().length() > most || cell.text().lines().count() > LINES;
	}

	/** The beginning of a text that is too long; any other cell as it is. */
	static RawCell cut(RawCell cell, int most) {
		return isTooLong(cell, most) ? new RawCell(cell.column(), cell.address(),
				new CellContent.Text(cut(cell.text(), most)), cell.formula(), cell.hidden(), cell.struck()) : cell;
	}

	static String cut(String text, int most) {
		String lines = text.lines().limit(LINES).collect(Collectors.joining("\n"));
		if (lines.length() == text.length() && text.length() <= most) {
			return text;
		}
		int end = Math.min(most, lines.length());
		boolean halved = end > 0 && Character.isHighSurrogate(lines.charAt(end - 1));
		return lines.substring(0, halved ? end - 1 : end) + CUT;
	}

}
