package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;

/**
 * One sheet of a register that is already there: its contents and where they stand.
 *
 * @param columns zero-based place of each heading
 * @param places one-based row of each key
 */
record RegisterContents(Map<String, Integer> columns, Map<String, Integer> places, TableContents contents) {

	RegisterContents {
		columns = Map.copyOf(columns);
		places = Map.copyOf(places);
	}

	static RegisterContents of(RawSheet sheet, RegisterSheet kind) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		Map<String, Integer> places = new LinkedHashMap<>();
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		for (RawRow row : sheet.rows()) {
			if (columns.isEmpty()) {
				row.cells().forEach((cell) -> columns.putIfAbsent(cell.text(), cell.column()));
			}
			else {
				Map<String, String> cells = cells(row, columns);
				String key = TableContents.free(rows, TableContents.key(kind, cells));
				rows.put(key, cells);
				places.put(key, row.number());
			}
		}
		return new RegisterContents(columns, places, new TableContents(rows));
	}

	private static Map<String, String> cells(RawRow row, Map<String, Integer> columns) {
		Map<String, String> cells = new LinkedHashMap<>();
		columns.forEach((heading, index) -> row.cell(index).ifPresent((cell) -> cells.put(heading, text(cell))));
		return cells;
	}

	/**
	 * Without the number format: {@code 2,019} is what 2019 looks like, not what it is.
	 */
	private static String text(RawCell cell) {
		return switch (cell.content()) {
			case CellContent.Number number -> number.value().stripTrailingZeros().toPlainString();
			case CellContent.Day day ->
				"%d/%d/%d".formatted(day.value().getYear(), day.value().getMonthValue(), day.value().getDayOfMonth());
			case CellContent.Text text -> cell.text();
			case CellContent.Bool bool -> cell.text();
			case CellContent.Fault fault -> cell.text();
			case CellContent.Picture picture -> cell.text();
			case CellContent.NotCalculated formula -> cell.text();
			case CellContent.Empty empty -> "";
		};
	}

}
