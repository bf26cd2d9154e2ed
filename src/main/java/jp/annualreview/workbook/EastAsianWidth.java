package jp.annualreview.workbook;

/**
 * 文字幅: how much room text takes, in half-width characters. Measuring with a font would
 * make the file depend on the fonts of the machine.
 */
public final class EastAsianWidth {

	/** Narrow in Unicode's terms or ambiguous, yet full width in Japanese fonts. */
	private static final String WIDE_LATIN = "§¨°±´¶×÷";

	private EastAsianWidth() {
	}

	/** The width of the longest line. */
	public static int of(String text) {
		return text.lines().mapToInt(EastAsianWidth::line).max().orElse(0);
	}

	/** How many lines the text takes in a column of that many half-width characters. */
	public static int lines(String text, int columnWidth) {
		return Math.max(1, text.lines().mapToInt((line) -> folded(line, Math.max(2, columnWidth))).sum());
	}

	/**
	 * A line may end up to two characters early: a full-width character does not fit, or
	 * a comma or bracket takes its neighbour along.
	 */
	private static int folded(String line, int columnWidth) {
		int width = line(line);
		return (width <= columnWidth) ? 1 : Math.ceilDiv(width, Math.max(2, columnWidth - 2));
	}

	private static int line(String line) {
		return line.codePoints().map(EastAsianWidth::of).sum();
	}

	private static int of(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	private static boolean isWide(int character) {
		boolean halfWidthForm = character >= 0xFF61 && character <= 0xFFDC
				|| character >= 0xFFE8 && character <= 0xFFEE;
		return (character >= 0x370) ? !halfWidthForm : WIDE_LATIN.indexOf(character) >= 0;
	}

}
