package jp.annualreview.report.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.openpdf.text.pdf.BaseFont;

/**
 * 字形の検査: OpenPDF prints nothing at all for a character the font lacks, so each is checked
 * here first. What the spare font has comes from there; what neither has stands as 〓
 * (geta).
 */
final class Glyphs {

	private static final char GETA = '〓';

	private static final Pattern SOUND_MARKS = Pattern.compile(".[\u3099\u309A]");

	private final BaseFont font;

	private final BaseFont spare;

	private final SortedSet<Integer> missing = new TreeSet<>();

	Glyphs(BaseFont font, BaseFont spare) {
		this.font = font;
		this.spare = spare;
	}

	/** A part of a text that one font can print. */
	record Piece(String text, boolean spare) {
	}

	/** The text with every character printable; line ends are kept. */
	String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		composed(text).codePoints().forEach((point) -> append(printable, point));
		return printable.toString();
	}

	/** The printable text, parted where the font changes. */
	List<Piece> pieces(String text) {
		String printable = printable(text);
		if (printable.codePoints().allMatch(this::usual)) {
			return List.of(new Piece(printable, false));
		}
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < printable.length();) {
			int next = afterRun(printable, at);
			boolean spare = !usual(printable.codePointAt(start));
			if (next == printable.length() || usual(printable.codePointAt(next)) == spare) {
				pieces.add(new Piece(printable.substring(start, next), spare));
				start = next;
			}
			at = next;
		}
		return pieces;
	}

	/** A variant selector belongs to the kanji before it. */
	private static int afterRun(String text, int at) {
		int next = text.offsetByCodePoints(at, 1);
		while (next < text.length() && isVariationSelector(text.codePointAt(next))) {
			next = text.offsetByCodePoints(next, 1);
		}
		return next;
	}

	private boolean usual(int point) {
		return point == '\n' || isVariationSelector(point) || this.font.charExists(point);
	}

	/** Code points that had no glyph so far. */
	SortedSet<Integer> missing() {
		return this.missing;
	}

	/**
	 * Only かな marks are composed: NFC would swap kanji of names for their common forms.
	 */
	private static String composed(String text) {
		return SOUND_MARKS.matcher(text)
			.replaceAll((match) -> Normalizer.normalize(match.group(), Normalizer.Form.NFC));
	}

	private void append(StringBuilder printable, int point) {
		if (point == '\n' || isVariationSelector(point)) {
			printable.appendCodePoint(point);
		}
		else if (point == '\t' || point == '\u00A0') {
			printable.append(' ');
		}
		else if (isInvisible(point)) {
			return;
		}
		else if (this.font.charExists(point) || this.spare.charExists(point)) {
			printable.appendCodePoint(point);
		}
		else {
			this.missing.add(point);
			printable.append(GETA);
		}
	}

	private static boolean isVariationSelector(int point) {
		return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
	}

	private static boolean isInvisible(int point) {
		int type = Character.getType(point);
		return type == Character.CONTROL || type == Character.FORMAT;
	}

}
