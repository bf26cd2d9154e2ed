package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
		return this.rangeMarks.stream()
			.filter(connection::endsWith)
			.filter((mark) -> isUnit(connection.substring(0, connection.length() - mark.length()), high))
			.findFirst()
			.<QuantityReading>map((mark) -> new QuantityReading.Range(low, absolute(high)))
			.orElseGet(() -> new QuantityReading.Several(quantities));
	}

	private static boolean isUnit(String between, Quantity high) {
		return between.isEmpty() || between.equals(Folding.squeeze(high.unit()));
	}

	private static Quantity absolute(Quantity high) {
		return new Quantity(high.value().abs(), high.lastDigit(), high.scaled(), high.label(), high.unit(),
				high.words(), high.qualifiers(), false);
	}

	private Quantity quantity(Numerals.Numeral numeral, String before, String after) {
		QualifierWords.Stripped label = this.qualifierWords.before(Blanks.trim(before));
		String tail = Blanks.trim(after);
		Matcher end = UNIT_END.matcher(tail);
		QualifierWords.Stripped unit = this.qualifierWords.after(end.find() ? tail.substring(0, end.start()) : tail);
		Set<Qualifier> meanings = EnumSet.noneOf(Qualifier.class);
		meanings.addAll(label.meanings());
		meanings.addAll(unit.meanings());
		boolean signInLabel = numeral.sign().isEmpty() && this.signs.isSign(label.rest());
		Signs.Effect effect = this.signs.effect(signInLabel ? label.rest() : numeral.sign(),
				signInLabel || before.isBlank());
		return new Quantity((effect == Signs.Effect.NONE) ? numeral.value() : numeral.value().negate(),
				numeral.lastDigit(), numeral.scaled(), signInLabel ? "" : label.rest(), unit.rest(),
				label.words() + unit.words(), meanings, effect == Signs.Effect.INTERPRETED);
	}

}
