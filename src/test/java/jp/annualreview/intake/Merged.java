package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sheets with merged areas for tests, expanded as a spreadsheet's reader expands them.
 */
final class Merged {

	private final Map<Integer, TreeMap<Integer, RawCell>> rows = new TreeMap<>();

	/** One box: the text at its top left, rows and columns from 1. */
	Merged box(int top, int left, int bottom, int right, String text) {
		String address = RawCell.addressOf(top, left - 1);
		for (int row = top; row <= bottom; row++) {
			for (int column = left - 1; column < right; column++) {
				this.rows.computeIfAbsent(row, (key) -> new TreeMap<>())
					.put(column, new RawCell(column, address, new CellContent.Text(text), false, false, false));
			}
		}
		return this;
	}

	Merged cell(int row, int column, String text) {
		return box(row, column, row, column, text);
	}

	/** A row of cells from the first column on; blank ones are no cells. */
	Merged row(int row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty()) {
				cell(row, i + 1, texts[i]);
			}
		}
		return this;
	}

	RawSheet sheet(String name) {
		List<RawRow> raw = new ArrayList<>();
		new LinkedHashMap<>(this.rows).forEach((row, cells) -> raw.add(new RawRow(row, List.copyOf(cells.values()))));
		return new RawSheet(name, false, raw, List.of());
	}

}
