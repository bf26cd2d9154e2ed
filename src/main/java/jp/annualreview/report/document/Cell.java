package jp.annualreview.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 欄の値: what stands in a cell of a table, always with the words it is printed as. A value
 * stays a value until a format prints it; no format reads words to find one.
 */
public sealed interface Cell {

	/** Nothing to say. */
	Cell EMPTY = new Text("", Tone.PLAIN, "");

	/**
	 * The same as in the row above: a print spans the rows, a list of data repeats it.
	 */
	Cell ABOVE = new Text("", Tone.PLAIN, "");

	/** The value in words; blank where there is none. */
	String printed();

	/** How a text is set off from its neighbours. */
	enum Tone {

		/** As all others. */
		PLAIN,
		/** What the row is about. */
		STRONG,
		/** Of less weight. */
		QUIET,
		/** Something that is owed is missing. */
		WARNING

	}

	/**
	 * 文: words.
	 *
	 * @param place the {@link Table.Row#place() place} a click leads to, blank for none
	 */
	record Text(String printed, Tone tone, String place) implements Cell {

		public Text leadingTo(String other) {
			return new Text(this.printed, this.tone, other);
		}

	}

	/**
	 * 数値: a number.
	 *
	 * @param value the number that is printed, not a more exact one behind it
	 * @param decimals decimals it is printed with
	 * @param grouped whether thousands are parted
	 * @param plus what stands in front of a positive number, blank for nothing
	 * @param unit what stands behind it; one that begins with {@code %} makes the number
	 * a percentage
	 */
	record Figure(BigDecimal value, int decimals, boolean grouped, String plus, String unit,
			String printed) implements Cell {

		/** Whether it counts nothing: such a figure stands back. */
		public boolean isZero() {
			return this.value.signum() == 0;
		}

		public boolean isPercent() {
			return this.unit.startsWith("%");
		}

	}

	/** 評価・段階・状態: a result, with or without the year it is of ({@code R3 B}). */
	record Result(String printed, Tone tone) implements Cell {
	}

	/** 番号: an item, or with a 枝番 one of its indicators; leads to the item. */
	record Reference(String number, String branch) implements Cell {

		/** {@code 6-1}; without a branch the item's own number. */
		@Override
		public String printed() {
			return this.branch.isEmpty() ? this.number : this.number + "-" + this.branch;
		}

	}

	/** 番号の列記: several items. */
	record References(List<String> numbers) implements Cell {

		public References {
			numbers = List.copyOf(numbers);
		}

		@Override
		public String printed() {
			return String.join("、", this.numbers);
		}

	}

	/**
	 * Several values of one matter, one below the other; each under a heading of its own.
	 */
	record Stack(List<Cell> parts) implements Cell {

		public Stack {
			parts = List.copyOf(parts);
		}

		@Override
		public String printed() {
			return this.parts.stream()
				.map(Cell::printed)
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("\n"));
		}

	}

	/** 小さな推移図: the years of one indicator, without figures. */
	record Trend(List<ClosingYear> years) implements Cell {

		public Trend {
			years = List.copyOf(years);
		}

		@Override
		public String printed() {
			return "";
		}

		/** Whether there is anything to draw. */
		public boolean drawable() {
			return this.years.stream().anyMatch((year) -> year.value().isPresent());
		}

		/** What is read aloud: the cells beside it have the figures. */
		public String words() {
			return this.years.getFirst().year() + "から" + this.years.getLast().year() + "までの目標と実績の推移の図。値は同じ行の各年度の欄のとおり。";
		}

	}

	static Cell text(String words) {
		return words.isEmpty() ? EMPTY : new Text(words, Tone.PLAIN, "");
	}

	static Cell strong(String words) {
		return words.isEmpty() ? EMPTY : new Text(words, Tone.STRONG, "");
	}

	static Cell quiet(String words) {
		return words.isEmpty() ? EMPTY : new Text(words, Tone.QUIET, "");
	}

	static Cell result(String label) {
		return label.isEmpty() ? EMPTY : new Result(label, Tone.PLAIN);
	}

	/** The result the row is about. */
	static Cell thisResult(String label) {
		return label.isEmpty() ? EMPTY : new Result(label, Tone.STRONG);
	}

	static Cell count(int count) {
		return new Figure(BigDecimal.valueOf(count), 0, false, "", "", Integer.toString(count));
	}

	/** What a click on it leads to, where it leads anywhere. */
	default Optional<String> leadsTo() {
		return switch (this) {
			case Text text when !text.place().isEmpty() -> Optional.of(text.place());
			case Reference reference -> Optional.of(Places.item(reference.number()));
			case Text text -> Optional.empty();
			case Figure figure -> Optional.empty();
			case Result result -> Optional.empty();
			case References several -> Optional.empty();
			case Stack stack -> Optional.empty();
			case Trend trend -> Optional.empty();
		};
	}

	default boolean isEmpty() {
		return this != ABOVE && printed().isEmpty() && !(this instanceof Trend);
	}

}
