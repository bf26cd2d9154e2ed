package jp.annualreview.intake;

import java.text.Normalizer;

/**
 * Width folding for matching, never for storing. Signs that would fold into digits
 * ({@code ①}, {@code ㎡}, {@code ²}) stay as they are, or a list mark would become a
 * number. Variation selectors (異体字セレクタ) go: they choose a glyph, not a letter.
 */
final class Folding {

	private Folding() {
	}

	static String fold(String text) {
		StringBuilder folded = new StringBuilder();
		StringBuilder open = new StringBuilder();
		plain(text).codePoints().forEach((point) -> {
			if (hidesDigit(point)) {
				folded.append(normalize(open)).appendCodePoint(point);
				open.setLength(0);
			}
			else {
				open.appendCodePoint(point);
			}
		});
		return Blanks.trim(folded.append(normalize(open)).toString());
	}

	/**
	 * Folded and without any blank inside. Folded last: without the blank a voicing mark
	 * joins the letter before it.
	 */
	static String squeeze(String text) {
		return fold(fold(text).codePoints()
			.filter((point) -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString());
	}

	/** Without variation selectors, otherwise as written. */
	static String plain(String text) {
		return text.codePoints().noneMatch(Folding::choosesGlyph) ? text
				: text.codePoints()
					.filter((point) -> !choosesGlyph(point))
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	private static boolean choosesGlyph(int point) {
		return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
	}

	private static boolean hidesDigit(int point) {
		if (Character.isDigit(point)) {
			return false;
		}
		String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
		return plain.codePoints().anyMatch(Character::isDigit);
	}

	private static String normalize(CharSequence text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

}
