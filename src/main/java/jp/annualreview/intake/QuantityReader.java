package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数量の読み取り: the numbers of a Japanese text with unit, sign and qualifiers. It finds what
 * is written; whether that may stand in the cell is for its callers to say.
 */
final class QuantityReader {

	private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern UNIT_END = Pattern.compile("[\\s()、。;※]");

	private static final Pattern MARK = Pattern.compile("^[※*]\\s*");

	private static final Pattern FULL_STOP = Pattern.compile("^\\s*。$");

	private final Numerals numerals = new Numerals();

	private final QualifierWords qualifierWords = new QualifierWords();

	private final Annotations annotations = new Annotations();

	private final Signs signs = new Signs();

	private final List<String> rangeMarks = WordTable.load("range-marks.txt").words();

	QuantityReading read(String text) {
		String cleared = this.annotations.clear(Folding.fold(text)).rest();
		Matcher bracketed = NEGATIVE_IN_BRACKETS.matcher(cleared);
		if (bracketed.matches() && inside(bracketed.group(1)) instanceof QuantityReading.One(Quantity quantity)
				&& quantity.label().isEmpty()) {
			return new QuantityReading.One(quantity.signRead() ? quantity : quantity.negated());
		}
		return inside(cleared);
	}

	private QuantityReading inside(String text) {
		List<Numerals.Numeral> found = this.numerals.in(text);
		Optional<DecimalReading> outside = found.stream()
			.map(Numerals.Numeral::number)
			.filter((number) -> !(number instanceof DecimalReading.Known))
			.findFirst();
		if (outside.isPresent()) {
			return new QuantityReading.OutOfBounds(outside.get());
		}
		List<Quantity> quantities = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			int from = (i == 0) ? 0 : found.get(i - 1).end();
			int to = (i + 1 < found.size()) ? found.get(i + 1).start() : text.length();
			String label = (i == 0) ? text.substring(from, found.get(i).start()) : "";
			quantities.add(quantity(found.get(i), label, text.substring(found.get(i).end(), to)));
		}
		return switch (found.size()) {
			case 0 -> new QuantityReading.NoNumber();
			case 1 -> new QuantityReading.One(quantities.getFirst());
			case 2 -> pair(text, found, quantities);
			default -> new QuantityReading.Several(quantities);
		};
	}

	private QuantityReading pair(String text, List<Numerals.Numeral> found, List<Quantity> quantities) {
		Quantity low = quantities.getFirst();
		Quantity high = quantities.getLast();
		String between = Folding.squeeze(text.substring(found.getFirst().end(), found.getLast().start()));
		String connection = between + found.getLast().sign();
		boolean spans = this.rangeMarks.stream()
			.filter(connection::endsWith)
			.anyMatch((mark) -> isUnit(connection.substring(0, connection.length() - mark.length()), high));
		if (spans) {
			return new QuantityReading.Range(low.withUnitOf(high), absolute(high));
		}
		return encloses(low, high) ? new QuantityReading.Range(low.unit().isEmpty() ? low.withUnitOf(high) : low, high)
				: new QuantityReading.Several(quantities);
	}

	/** {@code 80%以上85%以下}. */
	private static boolean encloses(Quantity low, Quantity high) {
		boolean alike = low.unit().isEmpty() || Folding.squeeze(low.unit()).equals(Folding.squeeze(high.unit()));
		return alike && high.label().isEmpty() && low.is(Qualifier.AT_LEAST)
				&& (high.is(Qualifier.AT_MOST) || high.is(Qualifier.BELOW));
	}

	private static boolean isUnit(String between, Quantity high) {
		return between.isEmpty() || between.equals(Folding.squeeze(high.unit()));
	}

	private static Quantity absolute(Quantity high) {
		return new Quantity(high.value().abs(), high.lastDigit(), high.scaled(), high.label(), high.remark(),
				high.unit(), high.words(), high.qualifiers(), false);
	}

	private Quantity quantity(Numerals.Numeral numeral, String before, String after) {
		QualifierWords.Stripped label = this.qualifierWords.before(MARK.matcher(Blanks.trim(before)).replaceFirst(""));
		String tail = Blanks.trim(after);
		Matcher end = UNIT_END.matcher(tail);
		int unitEnd = end.find() ? end.start() : tail.length();
		QualifierWords.Stripped unit = this.qualifierWords.after(tail.substring(0, unitEnd));
		Set<Qualifier> meanings = EnumSet.noneOf(Qualifier.class);
		meanings.addAll(label.meanings());
		meanings.addAll(unit.meanings());
		boolean signInLabel = numeral.sign().isEmpty() && this.signs.isSign(label.rest());
		Signs.Effect effect = this.signs.effect(signInLabel ? label.rest() : numeral.sign(),
				signInLabel || before.isBlank());
		BigDecimal value = numeral.number().known().map(Decimals::unscaled).orElseThrow();
		return new Quantity((effect == Signs.Effect.NONE) ? value : value.negate(), numeral.lastDigit(),
				numeral.scaled(), signInLabel ? "" : label.rest(),
				FULL_STOP.matcher(tail.substring(unitEnd)).replaceFirst(""), unit.rest(), label.words() + unit.words(),
				meanings, effect == Signs.Effect.INTERPRETED);
	}

}
