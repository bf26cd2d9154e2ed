package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet as text by row and column: what the list says now, what it said last time, or
 * what stands in the register.
 *
 * @param rows by the text of the key columns; a key that repeats is told apart by its
 * count
 */
record TableContents(Map<String, Map<String, String>> rows) {

	static final TableContents NONE = new TableContents(Map.of());

	TableContents {
		rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
	}

	static TableContents of(ImportedTable table, RegisterSheet sheet) {
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		for (List<ImportedCell> row : table.rows()) {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int index = 0; index < table.columns().size(); index++) {
				cells.put(table.columns().get(index), row.get(index).text());
			}
			rows.put(free(rows, key(sheet, cells)), cells);
		}
		return new TableContents(rows);
	}

	static String key(RegisterSheet sheet, Map<String, String> cells) {
		return String.join(" ", sheet.key().stream().map((column) -> cells.getOrDefault(column, "")).toList()).strip();
	}

	static String free(Map<String, ?> taken, String key) {
		String free = key;
		for (int count = 2; taken.containsKey(free); count++) {
			free = key + " (" + count + ")";
		}
		return free;
	}

	boolean has(String row) {
		return this.rows.containsKey(row);
	}

	/** Blank where nothing stands. */
	String value(String row, String column) {
		return this.rows.getOrDefault(row, Map.of()).getOrDefault(column, "");
	}

}
