package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 単位: compares and converts units. {@code /年}, 等, 平均 and blanks are set aside; 億円 and 千円
 * are one unit in different scales.
 */
final class Units {

	private record Noise(String word, boolean leading) {
	}

	private record Conversion(String large, String small, BigDecimal factor) {
	}

	private record Scaled(int power, String base) {
	}

	private final Numerals numerals = new Numerals();

	private final List<Noise> noise = WordTable.load("unit-noise.txt")
		.entries((row) -> new Noise(Folding.fold(row.get(0)), row.get(1).equals("前")));

	private final Map<String, String> aliases = WordTable.load("unit-aliases.txt")
		.rows()
		.stream()
		.collect(Collectors.toMap((row) -> Folding.squeeze(row.get(0)), (row) -> Folding.squeeze(row.get(1))));

	private final List<Conversion> conversions = WordTable.load("unit-conversions.txt")
		.entries((row) -> new Conversion(Folding.squeeze(row.get(0)), Folding.squeeze(row.get(1)),
				new BigDecimal(row.get(2))));

	/** The unit without its time basis: {@code 町会等/年} is {@code 町会}. */
	String normalize(String unit) {
		String rest = Folding.squeeze(unit);
		String before;
		do {
			before = rest;
			for (Noise word : this.noise) {
				rest = without(rest, word);
			}
		}
		while (!rest.equals(before));
		return this.aliases.getOrDefault(rest, rest);
	}

	/** A printed unit as the register names it: {@code 町会等/年} is {@code 町会等}. */
	String withoutTimeBasis(String unit) {
		String rest = Folding.squeeze(unit);
		for (Noise word : this.noise) {
			rest = word.word().startsWith("/") ? without(rest, word) : rest;
		}
		return rest;
	}

	boolean isPercent(String unit) {
		return normalize(unit).equals("%");
	}

	/**
	 * A value in another unit.
	 * @return empty where the units cannot be converted; a value without unit is in the
	 * other unit already
	 */
	Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
		if (Blanks.trim(from).isEmpty() || Blanks.trim(to).isEmpty()) {
			return Optional.of(Decimals.plain(value));
		}
		Scaled source = scaled(normalize(from));
		Scaled goal = scaled(normalize(to));
		return factor(leading(source.base(), goal.base()), goal.base())
			.map((factor) -> Decimals.plain(value.multiply(factor).scaleByPowerOfTen(source.power() - goal.power())));
	}

	/**
	 * A printed quantity in the indicator's unit. Its 千・万 is carried out already; a bare
	 * number without 千・万 is in the indicator's unit.
	 */
	Optional<BigDecimal> convert(Quantity quantity, String to) {
		if (!quantity.unit().isEmpty()) {
			return convert(quantity.value(), quantity.unit(), to);
		}
		int power = quantity.scaled() ? scaled(normalize(to)).power() : 0;
		return Optional.of(Decimals.plain(quantity.value().scaleByPowerOfTen(-power)));
	}

	private static String without(String unit, Noise word) {
		if (unit.length() <= word.word().length()) {
			return unit;
		}
		if (word.leading()) {
			return unit.startsWith(word.word()) ? unit.substring(word.word().length()) : unit;
		}
		return unit.endsWith(word.word()) ? unit.substring(0, unit.length() - word.word().length()) : unit;
	}

	/** {@code 人が参加} is 人 with words after it; {@code 人日} is another unit. */
	private static String leading(String unit, String expected) {
		boolean followed = unit.startsWith(expected) && unit.length() > expected.length()
				&& Character.UnicodeScript.of(unit.charAt(expected.length())) == Character.UnicodeScript.HIRAGANA;
		return followed ? expected : unit;
	}

	private Optional<BigDecimal> factor(String from, String to) {
		if (from.equals(to)) {
			return Optional.of(BigDecimal.ONE);
		}
		for (Conversion conversion : this.conversions) {
			if (conversion.large().equals(from) && conversion.small().equals(to)) {
				return Optional.of(conversion.factor());
			}
			if (conversion.small().equals(from) && conversion.large().equals(to)) {
				return Optional.of(BigDecimal.ONE.divide(conversion.factor()));
			}
		}
		return Optional.empty();
	}

	private Scaled scaled(String unit) {
		return this.numerals.scaleWords()
			.stream()
			.filter((word) -> unit.startsWith(word) && unit.length() > word.length())
			.findFirst()
			.map((word) -> new Scaled(this.numerals.scale(word).orElse(0),
					this.aliases.getOrDefault(unit.substring(word.length()), unit.substring(word.length()))))
			.orElseGet(() -> new Scaled(0, unit));
	}

}
