package jp.annualreview.intake.planlist;

import java.util.Map;

import jp.annualreview.plan.SourceLocation;

/**
 * One row of a city's list, by our columns; hierarchy and group carried down where the
 * list prints them once.
 *
 * @param cells text by column, only where something stands
 * @param sources where each of them stands
 */
record ListedRow(Map<String, String> cells, Map<String, SourceLocation> sources) {

	ListedRow {
		cells = Map.copyOf(cells);
		sources = Map.copyOf(sources);
	}

	/** Text of one of our columns, blank where the list has none. */
	String value(String column) {
		return this.cells.getOrDefault(column, "");
	}

	SourceLocation source(String column) {
		return this.sources.getOrDefault(column, SourceLocation.NONE);
	}

}
