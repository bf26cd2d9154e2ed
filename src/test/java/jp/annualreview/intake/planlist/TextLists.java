package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.plan.PlanId;

/**
 * Lists drawn in a test: a bar between cells, {@code ^} for a cell merged with the one
 * above and {@code <} for one merged with its left neighbour.
 */
final class TextLists {

	private TextLists() {
	}

	static ImportedPlan read(String text) {
		return read(new RawWorkbook("一覧.xlsx", "", Optional.empty(), false,
				List.of(new RawSheet("一覧", false, rows(text), List.of()))));
	}

	static ImportedPlan read(RawWorkbook workbook) {
		return new PlanListImport().read(new PlanId("other"), List.of(workbook), Kanazawa.settings("generic"));
	}

	private static List<RawRow> rows(String text) {
		List<RawRow> rows = new ArrayList<>();
		for (String line : text.lines().toList()) {
			List<RawCell> cells = new ArrayList<>();
			int number = rows.size() + 1;
			String[] texts = line.split("\\|", -1);
			for (int column = 0; column < texts.length; column++) {
				String merged = merged(texts[column].strip(), rows, cells, column);
				if (!merged.isEmpty()) {
					cells.add(new RawCell(column, RawCell.addressOf(number, column), new CellContent.Text(merged),
							false, false, false));
				}
			}
			rows.add(new RawRow(number, cells));
		}
		return rows;
	}

	private static String merged(String text, List<RawRow> above, List<RawCell> left, int column) {
		return switch (text) {
			case "^" -> above.getLast().text(column);
			case "<" -> left.getLast().text();
			default -> text;
		};
	}

	/** Rows of a table with some of its columns, a bar between them. */
	static String rows(ImportedPlan plan, String table, String... columns) {
		return Kanazawa.rows(plan.register(), table)
			.stream()
			.map((row) -> cells(row, columns))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String cells(Map<String, String> row, String... columns) {
		return List.of(columns)
			.stream()
			.map((column) -> row.getOrDefault(column, "?"))
			.collect(Collectors.joining("|"));
	}

}
