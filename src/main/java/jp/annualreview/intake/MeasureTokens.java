package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a cell into words and tells numbers from names that hold digits of their own. */
final class MeasureTokens {

	private static final Pattern BREAKS = Pattern.compile("[\\s\\u3000、；;]+");

	private static final Pattern MARK = Pattern.compile("[①-⑳]|・");

	private static final Pattern IN_BRACKETS = Pattern.compile("[(（](.*)[)）]");

	private static final int LONGEST_UNIT = 8;

	private final Pattern time;

	private final AnswerWords words = new AnswerWords();

	private final QuantityReader quantities = new QuantityReader();

	MeasureTokens() {
		String notes = WordTable.load("time-notes.txt")
			.rows()
			.stream()
			.map(List::getFirst)
			.collect(Collectors.joining("|", "(?:", ")"));
		this.time = Pattern
			.compile("[(（]" + notes + "[)）]|(?<![^\\s\\u3000がは、①-⑳])" + notes + "(?=[\\s\\u3000、]|$|において|(?<=において))");
	}

	List<MeasureToken> of(String cell) {
		List<MeasureToken> tokens = new ArrayList<>();
		Matcher note = this.time.matcher(cell);
		int from = 0;
		while (note.find()) {
			words(cell, from, note.start(), tokens);
			tokens.add(new MeasureToken(MeasureToken.Kind.TIME, note.group(), note.start(), false, 0));
			from = note.end();
		}
		words(cell, from, cell.length(), tokens);
		return tokens;
	}

	private void words(String cell, int from, int to, List<MeasureToken> tokens) {
		int start = from;
		boolean begins = from == 0;
		Matcher breaks = BREAKS.matcher(cell).region(from, to);
		while (breaks.find()) {
			word(cell, start, breaks.start(), begins, tokens);
			start = breaks.end();
			begins = breaks.group().contains("\n");
		}
		word(cell, start, to, begins, tokens);
	}

	/** A word in which list marks stand is several. */
	private void word(String cell, int from, int to, boolean begins, List<MeasureToken> tokens) {
		Matcher mark = MARK.matcher(cell).region(from, to);
		int start = from;
		boolean marked = begins;
		int number = 0;
		while (mark.find()) {
			boolean circled = !mark.group().equals("・");
			if (circled || mark.start() == from) {
				add(cell.substring(start, mark.start()), start, marked, number, tokens);
				start = mark.end();
				marked = true;
				number = circled ? mark.group().charAt(0) - '①' + 1 : 0;
			}
		}
		add(cell.substring(start, to), start, marked, number, tokens);
	}

	private void add(String word, int start, boolean begins, int mark, List<MeasureToken> tokens) {
		if (!word.isEmpty()) {
			tokens.add(new MeasureToken(kind(word), word, start, begins, mark));
		}
	}

	private MeasureToken.Kind kind(String word) {
		Matcher bracketed = IN_BRACKETS.matcher(word);
		if (bracketed.matches()) {
			return isValue(bracketed.group(1)) ? MeasureToken.Kind.VALUE : MeasureToken.Kind.REMARK;
		}
		return isValue(word) ? MeasureToken.Kind.VALUE : MeasureToken.Kind.NAME;
	}

	private boolean isValue(String word) {
		if (this.words.isPending(word) || this.words.isUnmeasurable(word) || this.words.isNoValue(word)) {
			return true;
		}
		return switch (this.quantities.read(word)) {
			case QuantityReading.One(Quantity quantity) -> isMeasured(quantity);
			case QuantityReading.Range(Quantity low, Quantity high) -> isMeasured(high);
			case QuantityReading.NoNumber() -> false;
			case QuantityReading.OutOfBounds outside -> false;
			case QuantityReading.Several several -> false;
		};
	}

	/** {@code 入庁10年目までの職員} is a name, {@code 10人以上} a value. */
	private static boolean isMeasured(Quantity quantity) {
		String unit = quantity.unit();
		boolean sentence = unit.codePoints()
			.anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA);
		boolean withinBrackets = quantity.label().contains("(") && !quantity.label().contains(")");
		return !sentence && unit.length() <= LONGEST_UNIT && !withinBrackets && !quantity.label().endsWith("第");
	}

}
