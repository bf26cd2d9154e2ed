package jp.annualreview.intake;

/**
 * Leading and trailing blanks of Japanese office files: U+3000, no-break and zero-width
 * spaces included.
 */
final class Blanks {

	private Blanks() {
	}

	static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
	}

}
