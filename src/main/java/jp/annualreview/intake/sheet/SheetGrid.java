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
 * counts. Keeps only cells that hold something and stand where a form may reach.
 */
final class SheetGrid {

	/**
	 * As many as an .xls sheet has; no form is wider, nor anything a person would print.
	 */
	static final int COLUMNS = 256;

	private final Budget budget;

	private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rows = new TreeMap<>();

	private final List<Area> merged = new ArrayList<>();

	SheetGrid(Budget budget) {
		this.budget = budget;
	}

	/** Puts a cell; row and column are zero-based. */
	void put(int row, int column, CellContent content, boolean formula, boolean hidden, boolean struck) {
		if (column >= COLUMNS) {
			return;
		}
		RawCell cell = new RawCell(column, RawCell.addressOf(row + 1, column), LegibleText.of(content), formula, hidden,
				struck);
		String text = cell.text();
		if (!text.isEmpty()) {
			row(row).put(column, cell);
			this.budget.cells(1);
			this.budget.characters(text.length());
		}
	}

	/** Whether a cell with this content would be kept. */
	static boolean holdsSomething(CellContent content) {
		return !new RawCell(0, "", LegibleText.of(content), false, false, false).isEmpty();
	}

	void merge(Area area) {
		if (!area.isOneCell() && area.firstColumn() < COLUMNS) {
			this.budget.merge();
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
			this.budget.row(row + 1);
			return new TreeMap<>();
		});
	}

	private void expand() {
		List<Integer> own = List.copyOf(this.rows.keySet());
		int lastColumn = this.rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
		for (Area area : this.merged) {
			NavigableMap<Integer, RawCell> top = this.rows.get(area.firstRow());
			RawCell anchor = (top != null) ? top.get(area.firstColumn()) : null;
			if (anchor == null) {
				continue;
			}
			if (area.isVast()) {
				rowsWithin(own, area).forEach((row) -> fill(row, area, lastColumn, anchor));
			}
			else {
				for (int row = area.firstRow(); row <= area.lastRow(); row++) {
					fill(row, area, COLUMNS - 1, anchor);
				}
			}
		}
	}

	/** Of a vast area only the rows that hold something themselves. */
	private static List<Integer> rowsWithin(List<Integer> own, Area area) {
		return own.stream().filter((row) -> row >= area.firstRow() && row <= area.lastRow()).toList();
	}

	private void fill(int row, Area area, int lastColumn, RawCell anchor) {
		int last = Math.min(area.lastColumn(), lastColumn);
		this.budget.copies(Math.max(0, last - area.firstColumn() + 1));
		for (int column = area.firstColumn(); column <= last; column++) {
			// The address stays that of the cell a person can click and edit.
			row(row).put(column, new RawCell(column, anchor.address(), anchor.content(), anchor.formula(),
					anchor.hidden(), anchor.struck()));
		}
	}

}
