package jp.annualreview.intake.planlist;

import java.util.HashMap;
import java.util.Map;

import jp.annualreview.plan.SourceLocation;

/**
 * One row of a city's list, by our columns; hierarchy and group carried down where the
 * list prints them once.
 *
 * @param cells text by column, only where something stands
 * @param sources where each of them stands
 * @param printed the whole cell, where a text is only part of it
 */
record ListedRow(Map<String, String> cells, Map<String, SourceLocation> sources, Map<String, String> printed) {

	private static final String DOUBT = "疑い:";

	ListedRow {
		cells = Map.copyOf(cells);
		sources = Map.copyOf(sources);
		printed = Map.copyOf(printed);
	}

	ListedRow(Map<String, String> cells, Map<String, SourceLocation> sources) {
		this(cells, sources, Map.of());
	}

	/** With one more column; a blank text is none. */
	ListedRow with(String column, String text, SourceLocation source) {
		return with(column, text, source, text);
	}

	/** With a column that takes a part of a printed cell. */
	ListedRow with(String column, String text, SourceLocation source, String wholeCell) {
		if (text.isEmpty()) {
			return this;
		}
		return new ListedRow(added(this.cells, column, text), added(this.sources, column, source),
				added(this.printed, column, wholeCell));
	}

	private static <T> Map<String, T> added(Map<String, T> known, String column, T value) {
		Map<String, T> all = new HashMap<>(known);
		all.put(column, value);
		return all;
	}

	/** With a reason why somebody should look at what a column was read as. */
	ListedRow doubted(String column, String reason) {
		return with(DOUBT + column, reason, SourceLocation.NONE);
	}

	/** Why somebody should look at a column, blank where nothing is in doubt. */
	String doubt(String column) {
		return value(DOUBT + column);
	}

	/** Without a column that says just this. */
	ListedRow without(String column, String text) {
		Map<String, String> rest = new HashMap<>(this.cells);
		rest.remove(column, text);
		return new ListedRow(rest, this.sources, this.printed);
	}

	/** The whole cell a text is part of. */
	String printed(String column) {
		return this.printed.getOrDefault(column, value(column));
	}

	/** Text of one of our columns, blank where the list has none. */
	String value(String column) {
		return this.cells.getOrDefault(column, "");
	}

	SourceLocation source(String column) {
		return this.sources.getOrDefault(column, SourceLocation.NONE);
	}

}
