package jp.annualreview.report.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * 禁則処理: where a line may end. Closing brackets, punctuation, small kana and the long mark
 * never start a line, opening brackets never end one; a figure keeps its digits and its
 * unit, a Latin word its letters.
 */
final class Kinsoku implements SplitCharacter {

	static final String NO_START = "、。，．,.・：；:;？！?!゛゜ヽヾゝゞ々〻ー’”）)〕］]｝}〉》」』】〙〗–〜～"
			+ "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ％‰℃%";

	static final String NO_END = "‘“（(〔［[｛{〈《「『【〘〖￥￡＄¥$#＃№";

	private static final String SIGN = "+-＋±−－△▲";

	private static final String DOUBLED = "…‥―─";

	@Override
	public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
		char here = text[current];
		if (here <= ' ' || here == '\u3000' || current + 1 >= end) {
			return true;
		}
		return mayPart(here, text[current + 1]);
	}

	private static boolean mayPart(char here, char next) {
		if (Character.isHighSurrogate(here) || isVariant(next)) {
			return false;
		}
		if (NO_START.indexOf(next) >= 0 || NO_END.indexOf(here) >= 0 || (here == next && DOUBLED.indexOf(here) >= 0)) {
			return false;
		}
		if (isDigit(here) && Character.isIdeographic(next)) {
			return false;
		}
		if (here == '/' && next != ' ') {
			return false;
		}
		if (SIGN.indexOf(here) >= 0 && isDigit(next)) {
			return false;
		}
		if ((isDigit(here) && isDigit(next)) || (isLatin(here) && isLatin(next))) {
			return here == '-';
		}
		return true;
	}

	private static boolean isVariant(char next) {
		return next == '\uDB40' || (next >= '\uFE00' && next <= '\uFE0F');
	}

	private static boolean isDigit(char character) {
		return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
	}

	private static boolean isLatin(char character) {
		return character < '\u2000';
	}

}
