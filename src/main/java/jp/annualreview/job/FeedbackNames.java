package jp.annualreview.job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 返却ファイルの名前: departments and files may be named alike but for case, or longer than a file
 * system allows; no feedback may overwrite another.
 */
final class FeedbackNames {

	/** Characters of up to three bytes each, of 255 bytes, with room for a number. */
	private static final int LONGEST = 70;

	private final Set<String> taken = new HashSet<>();

	String of(String name) {
		String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
		String stem = (safe.length() <= LONGEST) ? safe : safe.substring(0, cut(safe));
		String candidate = stem;
		for (int number = 2; !this.taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
			candidate = stem + "（" + number + "）";
		}
		return candidate;
	}

	/** The names of so many files of one department: {@code 財政課}, {@code 財政課_2}. */
	IntFunction<List<String>> with(String stem) {
		return (count) -> Stream
			.concat(Stream.of(stem), IntStream.rangeClosed(2, count).mapToObj((number) -> of(stem + "_" + number)))
			.toList();
	}

	/** Never between the halves of a character. */
	private static int cut(String name) {
		return Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
	}

}
