package jp.annualreview.job;

import java.util.HashSet;
import java.util.Set;

/**
 * 届いたものの名前: file names as text that can be printed and stored. Bytes that are no
 * characters read alike and would give two files one name; control characters would steer
 * a terminal or break a line of a list.
 */
final class ArrivalNames {

	private static final int LONGEST = 900;

	private static final int CONTROL_PICTURES = 0x2400;

	/** Holds emoji together. */
	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private static final char UNPRINTABLE = '\uFFFD';

	private final Set<String> taken = new HashSet<>();

	String unique(String path) {
		String name = printable(path);
		String candidate = name;
		for (int number = 2; !this.taken.add(candidate); number++) {
			candidate = name + "（" + number + "）";
		}
		return candidate;
	}

	private static String printable(String path) {
		String name = path.codePoints()
			.map(ArrivalNames::printable)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		// The end tells files of one deep folder apart.
		return (name.length() <= LONGEST) ? name
				: name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2);
	}

	private static int printable(int character) {
		if (character < ' ') {
			return CONTROL_PICTURES + character;
		}
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				(character == ZERO_WIDTH_JOINER) ? character : UNPRINTABLE;
			default -> character;
		};
	}

}
