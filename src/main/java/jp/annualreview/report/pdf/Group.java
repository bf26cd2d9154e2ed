package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * まとまり: bands that belong together and the labels beside them. It stays on one page where
 * it fits; where not it parts between bands, and the labels are repeated.
 */
record Group(List<Label> labels, List<Grid> bands) {

	/** Row by row, from the left. */
	static final Comparator<Box> READING_ORDER = Comparator.comparingInt(Box::row).thenComparingInt(Box::column);

	Group {
		labels = List.copyOf(labels);
		bands = List.copyOf(bands);
	}

	/**
	 * A cell as high as the group.
	 *
	 * @param again what stands there on the following pages; short
	 */
	record Label(int column, Text text, Text again) {
	}

	static Group row(Look look, Text... texts) {
		return new Group(List.of(), List.of(Grid.row(look, List.of(texts))));
	}

	int size() {
		return this.bands.size();
	}

	/** Some of the bands as one grid, the labels over all of them. */
	Grid slice(int from, int to, boolean again) {
		List<Box> cells = new ArrayList<>();
		int rows = 0;
		for (Grid band : this.bands.subList(from, to)) {
			for (Box cell : band.cells()) {
				cells.add(cell.down(rows));
			}
			rows += band.rows();
		}
		cells.addAll(labels(rows, again));
		cells.sort(READING_ORDER);
		return new Grid(rows, cells);
	}

	/** The labels as cells over so many rows. */
	List<Box> labels(int rows, boolean again) {
		return this.labels.stream()
			.map((label) -> new Box(0, rows, label.column(), 1, again ? label.again() : label.text(), Look.BODY))
			.toList();
	}

}
