package jp.annualreview.intake.sheet;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;

/**
 * 読める文字: what cannot be printed or stored, or would show digits in another order than
 * they are read, becomes U+FFFD, so that it is asked about rather than lost.
 */
final class LegibleText {

	private static final int UNREADABLE = 0xFFFD;

	private LegibleText() {
	}

	static CellContent of(CellContent content) {
		return switch (content) {
			case CellContent.Text(String value) -> new CellContent.Text(of(value));
			case CellContent.Fault(String literal) -> new CellContent.Fault(of(literal));
			case CellContent.NotCalculated(String formula) -> new CellContent.NotCalculated(of(formula));
			case CellContent.Empty empty -> empty;
			case CellContent.Number number -> number;
			case CellContent.Day day -> day;
			case CellContent.Bool bool -> bool;
			case CellContent.Picture picture -> picture;
		};
	}

	static Aside of(Aside aside) {
		return new Aside(aside.kind(), aside.cell(), of(aside.author()), of(aside.text()));
	}

	static String of(String text) {
		return text.codePoints().allMatch(LegibleText::isLegible) ? text
				: text.codePoints()
					.map((c) -> isLegible(c) ? c : UNREADABLE)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	private static boolean isLegible(int character) {
		boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
		boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		boolean noCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
		return !control && !surrogate && !noCharacter && !reordersText(character);
	}

	private static boolean reordersText(int character) {
		return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
	}

}
