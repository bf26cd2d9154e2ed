package jp.annualreview.intake;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** 元号: the western year each era began in, by its name and by its letter. */
final class Eras {

	static final Map<String, Integer> FIRST_YEARS = WordTable.load("eras.txt")
		.rows()
		.stream()
		.flatMap((row) -> row.subList(0, 2).stream().map((word) -> Map.entry(word, Integer.valueOf(row.get(2)))))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private Eras() {
	}

	/**
	 * The western year of a year of an era.
	 * @param ofEra digits, or 元 for the first
	 */
	static int year(@Nullable String era, String ofEra) {
		int first = (era != null) ? FIRST_YEARS.getOrDefault(era, 0) : 0;
		return first + number(ofEra) - 1;
	}

	static int number(String ofEra) {
		return ofEra.equals("元") ? 1 : Integer.parseInt(ofEra);
	}

}
