package jp.annualreview.report;

import java.util.List;
import java.util.stream.Collectors;

/** 番号の列挙: item numbers in a sentence, as many as a reader will read. */
final class NumberList {

	/** More numbers than these are no longer read; the lists name them all. */
	private static final int NAMED = 12;

	/** Numbers like {@code 3-(2)-01-②-a} are no longer read much sooner. */
	private static final int CHARACTERS = 60;

	/** What has to be decided is named as far as anybody can be expected to read. */
	private static final int ALL = 40;

	private static final int ALL_CHARACTERS = 240;

	private NumberList() {
	}

	/** {@code 3件（番号 1、2、5）}. */
	static String counted(List<String> numbers) {
		return numbers.isEmpty() ? "0件" : "%d件（番号 %s）".formatted(numbers.size(), named(numbers));
	}

	/** The same with all that have to be decided on. */
	static String allCounted(List<String> numbers) {
		return numbers.isEmpty() ? "0件" : "%d件（番号 %s）".formatted(numbers.size(), all(numbers));
	}

	/** {@code 1、2、5}, and how many more there are. */
	static String named(List<String> numbers) {
		return shortened(numbers, NAMED, CHARACTERS);
	}

	static String all(List<String> numbers) {
		return shortened(numbers, ALL, ALL_CHARACTERS);
	}

	private static String shortened(List<String> numbers, int most, int characters) {
		int longest = numbers.stream().mapToInt(String::length).max().orElse(1);
		int shown = Math.min(most, Math.max(1, characters / (longest + 1)));
		String named = numbers.stream().limit(shown).collect(Collectors.joining("、"));
		return (numbers.size() > shown) ? named + " ほか" + (numbers.size() - shown) + "件" : named;
	}

}
