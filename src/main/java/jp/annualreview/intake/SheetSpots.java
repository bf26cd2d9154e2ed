package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The boxes of a sheet; empty ones are not among them. */
final class SheetSpots {

	private final List<Spot> all;

	private final NavigableMap<Integer, NavigableMap<Integer, Spot>> grid = new TreeMap<>();

	SheetSpots(RawSheet sheet) {
		Map<String, Spot> byAddress = new LinkedHashMap<>();
		for (RawRow row : sheet.rows()) {
			row.cells()
				.stream()
				.filter((cell) -> !cell.isEmpty())
				.forEach((cell) -> byAddress.merge(cell.address(), single(cell, row.number()),
						(known, again) -> known.with(row.number(), cell.column())));
		}
		this.all = List.copyOf(byAddress.values());
		for (RawRow row : sheet.rows()) {
			NavigableMap<Integer, Spot> spots = new TreeMap<>();
			row.cells().forEach((cell) -> spots.put(cell.column(), byAddress.getOrDefault(cell.address(), NONE)));
			spots.values().removeIf(NONE::equals);
			this.grid.put(row.number(), spots);
		}
	}

	private static final Spot NONE = new Spot(new RawCell(0, "", new CellContent.Empty(), false, false, false), 0, 0, 0,
			0);

	private static Spot single(RawCell cell, int row) {
		return new Spot(cell, row, row, cell.column(), cell.column());
	}

	/** In reading order. */
	List<Spot> all() {
		return this.all;
	}

	/** The boxes of a row within some columns, left to right. */
	List<Spot> inRow(int row, int from, int to) {
		NavigableMap<Integer, Spot> spots = this.grid.getOrDefault(row, new TreeMap<>());
		return (from > to) ? List.of()
				: List.copyOf(spots.subMap(from, true, to, true).values()).stream().distinct().toList();
	}

	/** The first box of some rows within some columns. */
	Optional<Spot> first(int top, int bottom, int from, int to) {
		return this.grid.subMap(top, true, bottom, true)
			.keySet()
			.stream()
			.flatMap((row) -> inRow(row, from, to).stream())
			.findFirst();
	}

	int lastRow() {
		return this.grid.isEmpty() ? 0 : this.grid.lastKey();
	}

	int lastColumn() {
		return this.all.stream().mapToInt(Spot::right).max().orElse(0);
	}

}
