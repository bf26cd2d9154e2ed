package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;

/**
 * Collects the cells of one sheet in any order; of two at the same place the later
 * counts. Keeps only cells that hold something.
 */
final class SheetGrid {

	private final Budget budget;

	private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();

	private final List<Area> merged = new ArrayList<>();

	SheetGrid(Budget budget) {
		this.budget = budget;
	}

	/** Puts a cell; row and column are zero-based. */
	void put(int row, int column, CellContent content, boolean formula, boolean hidden, boolean struck) {
		RawCell cell = new RawCell(column, RawCell.addressOf(row + 1, column), LegibleText.of(content), formula, hidden,
				struck);
		if (!cell.isEmpty()) {
			this.budget.cells(1);
			row(row).put(column, cell);
		}
	}

	/** Whether a cell with this content would be kept. */
	static boolean holdsSomething(CellContent content) {
		return !new RawCell(0, "", LegibleText.of(content), false, false, false).isEmpty();
	}

	void merge(Area area) {
		if (area.isMoreThanOneCell()) {
			this.budget.entry();
			this.merged.add(area);
		}
	}

	RawSheet sheet(String name, boolean hidden, List<Aside> asides) {
		expand();
		List<RawRow> result = new ArrayList<>();
		this.rows.forEach((row, cells) -> result.add(new RawRow(row + 1, List.copyOf(cells.values()))));
		return new RawSheet(LegibleText.of(name), hidden, result, asides.stream().map(LegibleText::of).toList());
	}

	private NavigableMap<Integer, RawCell> row(int row) {
		return this.rows.computeIfAbsent(row, (key) -> {
			this.budget.row();
			return new TreeMap<>();
		});
	}

	private void expand() {
		if (this.rows.isEmpty() || this.merged.isEmpty()) {
			return;
		}
		int lastRow = this.rows.lastKey();
		int lastColumn = this.rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
		for (Area area : this.merged) {
			NavigableMap<Integer, RawCell> top = this.rows.get(area.firstRow());
			RawCell anchor = (top != null) ? top.get(area.firstColumn()) : null;
			if (anchor != null) {
				fill(area.within(lastRow, lastColumn), anchor);
			}
		}
	}

	private void fill(Area area, RawCell anchor) {
		this.budget.cells(area.size());
		for (int row = area.firstRow(); row <= area.lastRow(); row++) {
			for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
				// The address stays that of the cell a person can click and edit.
				row(row).put(column, new RawCell(column, anchor.address(), anchor.content(), anchor.formula(),
						anchor.hidden(), anchor.struck()));
			}
		}
	}

}
