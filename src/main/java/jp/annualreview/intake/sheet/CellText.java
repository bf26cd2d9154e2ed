package jp.annualreview.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the escapes of stored text and unifies its line ends. */
final class CellText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private CellText() {
	}

	static String of(String stored) {
		return unifyLines(stored.contains("_x") ? unescape(stored) : stored);
	}

	static String unifyLines(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static String unescape(String stored) {
		return ESCAPE.matcher(stored)
			.replaceAll((match) -> Matcher
				.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
	}

}
