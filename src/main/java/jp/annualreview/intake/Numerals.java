package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 数字: finds the numbers of a folded text, {@code 1億2,000万} as one. A digit that follows a
 * letter is part of a name ({@code H25}, {@code CO2}), not a number.
 */
final class Numerals {

	/**
	 * @param number its scale words carried out
	 * @param scaled whether a scale word was carried out
	 * @param sign the sign before it as printed, blank where none stands
	 * @param start where it begins, its sign included
	 */
	record Numeral(DecimalReading number, BigDecimal lastDigit, boolean scaled, String sign, int start, int end) {
	}

	private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?";

	private final Map<String, Integer> scales = WordTable.load("scales.txt")
		.rows()
		.stream()
		.collect(Collectors.toMap(List::getFirst, (row) -> Integer.valueOf(row.get(1))));

	private final Pattern part = Pattern.compile("(" + DIGITS + ")(" + alternatives(this.scales.keySet()) + ")?");

	private final Pattern number = Pattern
		.compile("(?<![A-Za-z\\d.])(?:(" + alternatives(WordTable.load("minus-signs.txt").words()) + ")\\s*)?((?:"
				+ DIGITS + "(?:" + alternatives(this.scales.keySet()) + ")?)++)");

	List<Numeral> in(String text) {
		List<Numeral> numerals = new ArrayList<>();
		Matcher matcher = this.number.matcher(text);
		while (matcher.find()) {
			numerals.add(numeral(matcher));
		}
		return numerals;
	}

	private Numeral numeral(MatchResult match) {
		List<MatchResult> parts = this.part.matcher(match.group(2)).results().toList();
		List<DecimalReading> numbers = parts.stream().map(this::number).toList();
		BigDecimal lastDigit = numbers.stream()
			.flatMap((number) -> number.known().stream())
			.map(BigDecimal::ulp)
			.min(Comparator.naturalOrder())
			.orElse(BigDecimal.ONE);
		String sign = (match.group(1) != null) ? match.group(1).strip() : "";
		return new Numeral(sum(numbers), Decimals.plain(lastDigit), parts.stream().anyMatch((part) -> power(part) > 0),
				sign, match.start(), match.end());
	}

	/** 桁: the power of ten of a scale word, empty for any other text. */
	Optional<Integer> scale(String word) {
		return Optional.ofNullable(this.scales.get(word));
	}

	/** The scale words, longest first. */
	List<String> scaleWords() {
		return this.scales.keySet().stream().sorted(WordTable.longestFirst()).toList();
	}

	/** {@code 1億2,000万}: out of bounds where one part is. */
	private static DecimalReading sum(List<DecimalReading> parts) {
		return parts.stream()
			.reduce((sum,
					part) -> (sum instanceof DecimalReading.Known(BigDecimal before)
							&& part instanceof DecimalReading.Known(BigDecimal more))
									? DecimalReading.of(before.add(more))
									: (part instanceof DecimalReading.Known) ? sum : part)
			.orElseThrow();
	}

	private DecimalReading number(MatchResult match) {
		return DecimalReading.of(match.group(1).replace(",", ""), power(match));
	}

	private int power(MatchResult match) {
		return (match.group(2) != null) ? this.scales.getOrDefault(match.group(2), 0) : 0;
	}

	static String alternatives(Collection<String> words) {
		return words.stream().sorted(WordTable.longestFirst()).map(Pattern::quote).collect(Collectors.joining("|"));
	}

}
