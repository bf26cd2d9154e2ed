package jp.annualreview.ledger;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as the database describes it; names in capitals, whatever the database makes of
 * them.
 *
 * @param key its primary key, or all columns
 * @param counter the column that the database counts up by itself, if any
 * @param parents the tables it points to
 */
record LedgerTable(String name, SequencedMap<String, ColumnKind> columns, List<String> key, List<String> counter,
		List<String> parents) {

	/** One row after the other, in the order of the key on every database. */
	String select(String binaryOrder) {
		String order = this.key.stream()
			.map((column) -> column + ((this.columns.get(column) == ColumnKind.TEXT) ? binaryOrder : ""))
			.collect(Collectors.joining(", "));
		return "SELECT " + String.join(", ", this.columns.keySet()) + " FROM " + this.name + " ORDER BY " + order;
	}

	String insert(List<String> given) {
		return "INSERT INTO " + this.name + " (" + String.join(", ", given) + ") VALUES ("
				+ Stream.generate(() -> "?").limit(given.size()).collect(Collectors.joining(", ")) + ")";
	}

	List<ColumnKind> kinds(List<String> given) {
		return given.stream().map((column) -> kind(column)).toList();
	}

	private ColumnKind kind(String column) {
		ColumnKind kind = this.columns.get(column);
		if (kind == null) {
			throw new IllegalStateException(this.name + "." + column);
		}
		return kind;
	}

	/** Those that point to none but earlier ones first. */
	static List<LedgerTable> sorted(Map<String, LedgerTable> tables) {
		java.util.LinkedHashMap<String, LedgerTable> sorted = new java.util.LinkedHashMap<>();
		while (sorted.size() < tables.size()) {
			LedgerTable next = tables.values()
				.stream()
				.filter((table) -> !sorted.containsKey(table.name()) && sorted.keySet().containsAll(table.parents()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("tables point to each other in a circle"));
			sorted.put(next.name(), next);
		}
		return List.copyOf(sorted.values());
	}

}
