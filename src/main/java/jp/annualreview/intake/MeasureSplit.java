package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 一欄の数値の分割: the measures of one cell ({@code 時間外20人 年休取得13.0日}), each with its name and
 * unit. Splits only where no other reading is possible.
 */
public final class MeasureSplit {

	private static final Pattern FIRST_DIGIT = Pattern.compile("(?<![A-Za-z0-9０-９.])[△▲−－-]?[0-9０-９]");

	private static final Pattern DIGITS = Pattern.compile("^[^0-9]*[0-9][0-9,.]*");

	private static final Pattern UNIT_END = Pattern.compile("[\\s()、。;※]");

	private final MeasureTokens tokens = new MeasureTokens();

	private final QualifierWords qualifiers = new QualifierWords();

	private final Units units = new Units();

	private final QuantityReader quantities = new QuantityReader();

	private final TargetProposals proposals = new TargetProposals();

	/**
	 * The measures of a cell.
	 * @return one where the cell makes a single statement (a deadline, a number, words);
	 * empty where it holds several that cannot be told apart
	 */
	public Optional<List<Measure>> split(String cell) {
		String text = Blanks.trim(cell);
		List<MeasureToken> words = this.tokens.of(text);
		Reading reading = new Reading(text);
		words.forEach(reading::take);
		return reading.finish();
	}

	/** Several measures must differ by mark, by name, or by unit where they have none. */
	private boolean areTold(List<Measure> measures) {
		Set<String> seen = new HashSet<>();
		return measures.size() < 2
				|| measures.stream().map(Measure::mark).filter((mark) -> mark > 0).distinct().count() == measures.size()
				|| measures.stream()
					.allMatch((measure) -> !(measure.name().isEmpty() && measure.unit().isEmpty()) && seen
						.add(measure.name().isEmpty() ? this.units.normalize(measure.unit()) : measure.name()));
	}

	/** Words, a single number, or a day, which may be written with several numbers. */
	private boolean isOneStatement(String cell) {
		return !(this.quantities.read(cell) instanceof QuantityReading.Several) || this.proposals.isDeadline(cell);
	}

	private String unit(String value) {
		String folded = Folding.fold(value);
		Matcher digits = DIGITS.matcher(folded);
		String tail = digits.find() ? folded.substring(digits.end()) : "";
		Matcher end = UNIT_END.matcher(tail);
		String unit = this.qualifiers.after(end.find() ? tail.substring(0, end.start()) : tail).rest();
		return unit.chars().anyMatch(Character::isDigit) ? "" : this.units.withoutTimeBasis(unit);
	}

	/** A cell while its words are gone through. */
	private final class Reading {

		private final String cell;

		private final List<Measure> measures = new ArrayList<>();

		private final List<MeasureToken> names = new ArrayList<>();

		private final List<String> times = new ArrayList<>();

		private boolean told = true;

		/** Whether a marked statement came to no value. */
		private boolean lost;

		private int mark;

		Reading(String cell) {
			this.cell = cell;
		}

		void take(MeasureToken token) {
			if (token.begins() && !this.names.isEmpty()) {
				this.told = false;
				this.lost |= token.mark() > 0;
			}
			this.mark = (token.mark() > 0) ? token.mark() : this.mark;
			switch (token.kind()) {
				case NAME -> this.names.add(token);
				case VALUE -> value(token);
				case REMARK -> remark(token);
				case TIME -> time(token);
			}
		}

		private void value(MeasureToken token) {
			String word = token.text().replaceFirst("^[(（](.*)[)）]$", "$1");
			Matcher digit = FIRST_DIGIT.matcher(word);
			String before = digit.find() ? word.substring(0, digit.start()) : "";
			String label = MeasureSplit.this.qualifiers.before(before).rest();
			String value = word.substring(label.length());
			this.measures.add(new Measure(name(label), value, unit(value), String.join(" ", this.times), this.mark));
			this.mark = 0;
			this.names.clear();
			this.times.clear();
		}

		private String name(String label) {
			String before = this.names.isEmpty() ? ""
					: this.cell.substring(this.names.getFirst().start(), this.names.getLast().end());
			return Blanks.trim((before + " " + label).replaceFirst("\\s+$", "").replaceFirst("[：:がは]$", ""));
		}

		/** {@code 456,456件 (R2.1.15現在)}: belongs to the value before it. */
		private void remark(MeasureToken token) {
			if (this.measures.isEmpty() || !this.names.isEmpty()) {
				this.names.add(token);
			}
			else {
				Measure last = this.measures.removeLast();
				this.measures.add(last.withValue(last.value() + " " + token.text()));
			}
		}

		/** After a value it is that value's, before one the next one's. */
		private void time(MeasureToken token) {
			String bare = token.text().replaceFirst("^[(（](.*)[)）]$", "$1").replace("において", "");
			if (this.measures.isEmpty() || !this.names.isEmpty() || !this.measures.getLast().time().isEmpty()) {
				this.times.add(bare);
			}
			else {
				this.measures.add(this.measures.removeLast().withTime(bare));
			}
		}

		Optional<List<Measure>> finish() {
			if (this.measures.isEmpty()) {
				return isOneStatement(this.cell) ? Optional.of(List.of(Measure.whole(this.cell))) : Optional.empty();
			}
			boolean whole = this.told && this.names.isEmpty() && areTold(this.measures);
			return (whole || (this.measures.size() == 1 && !this.lost)) ? Optional.of(List.copyOf(this.measures))
					: Optional.empty();
		}

	}

}
