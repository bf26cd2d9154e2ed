package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.annualreview.report.ClosingCounts;

/**
 * 総括の件数表: names against columns, under a heading of two rows where columns are grouped.
 */
final class ClosingGrid {

	private final ClosingCounts counts;

	private final float left;

	private final float name;

	private final float figure;

	ClosingGrid(ClosingCounts counts, float left, float name, float width) {
		this.counts = counts;
		this.left = left;
		this.name = name;
		this.figure = (width - name) / Math.max(1, counts.columns().size());
	}

	void print(PageFlow flow) {
		List<Float> widths = new ArrayList<>(List.of(this.name));
		widths.addAll(Collections.nCopies(this.counts.columns().size(), this.figure));
		Table table = new Table(flow, this.left, widths, head());
		List<Grid> rows = this.counts.rows().stream().map(this::row).toList();
		int last = Math.max(0, rows.size() - 2);
		rows.subList(0, last).forEach((row) -> table.add(new Group(List.of(), List.of(row))));
		// The total never stands alone.
		table.add(new Group(List.of(), rows.subList(last, rows.size())));
	}

	private Grid head() {
		boolean grouped = this.counts.columns().stream().anyMatch((column) -> !column.group().isEmpty());
		int rows = grouped ? 2 : 1;
		List<Cell> cells = new ArrayList<>();
		cells.add(head(0, 0, this.counts.nameHeading()).over(rows, 1));
		for (int i = 0; i < this.counts.columns().size(); i++) {
			ClosingCounts.Column column = this.counts.columns().get(i);
			if (column.group().isEmpty()) {
				cells.add(head(0, i + 1, column.label()).over(rows, 1));
				continue;
			}
			if (i == 0 || !this.counts.columns().get(i - 1).group().equals(column.group())) {
				cells.add(head(0, i + 1, column.group()).over(1, together(i)));
			}
			cells.add(head(1, i + 1, column.label()));
		}
		return new Grid(rows, cells);
	}

	private int together(int from) {
		String group = this.counts.columns().get(from).group();
		return (int) this.counts.columns()
			.stream()
			.skip(from)
			.takeWhile((column) -> column.group().equals(group))
			.count();
	}

	private static Cell head(int row, int column, String text) {
		return Cell.at(row, column, Text.of(text, TextStyle.HEAD_TIGHT).aligned(Align.CENTRE), Look.HEAD_TIGHT);
	}

	private Grid row(ClosingCounts.Row row) {
		TextStyle style = heads(row) ? TextStyle.CELL_BOLD : TextStyle.CELL;
		List<Text> texts = new ArrayList<>();
		texts.add(Text.of(row.name(), style).indented(row.level() * style.size()));
		row.figures()
			.forEach((figure) -> texts
				.add(Text.of(figure, figure.equals("0") ? TextStyle.CELL_GREY : style).aligned(Align.RIGHT)));
		return Grid.row(row.total() ? Look.TOTAL : Look.FIGURE, texts);
	}

	/** Totals, and the top level where there is one below it. */
	private boolean heads(ClosingCounts.Row row) {
		return row.total() || row.level() == 0 && this.counts.rows().stream().anyMatch((other) -> other.level() > 0);
	}

}
