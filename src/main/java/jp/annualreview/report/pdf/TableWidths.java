package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Row;

/**
 * 列幅: numbers, results and figures take what they need in one line, the rest is shared by
 * the words in the proportions the table asks for.
 */
final class TableWidths {

	private static final float PADDING = 9;

	/** Three characters of a heading, such as 未提出, in one line. */
	private static final float LEAST_FIGURE = 25;

	private static final float MOST_FIGURE = 62;

	private static final float MOST_RESULT = 70;

	private static final float LEAST_NUMBER = 30;

	/** Columns of words together get at least this share of the width. */
	private static final float WORDS = 0.25F;

	private static final float CHART = 84;

	private final Typesetter type;

	private final Table table;

	private final List<Row> rows;

	TableWidths(Typesetter type, Table table) {
		this.type = type;
		this.table = table;
		this.rows = table.rows().toList();
	}

	List<Float> of(float width) {
		List<Column> columns = this.table.columns();
		float[] widths = new float[columns.size()];
		for (int at = 0; at < widths.length; at++) {
			widths[at] = fixed(columns.get(at), at);
		}
		int[] shared = IntStream.range(0, widths.length).filter((at) -> widths[at] == 0).toArray();
		float taken = sum(widths);
		float most = (shared.length == 0) ? width : width * (1 - WORDS);
		if (taken > most || shared.length == 0) {
			float scale = most / taken;
			IntStream.range(0, widths.length).forEach((at) -> widths[at] *= scale);
			taken = sum(widths);
		}
		float left = width - taken;
		int weights = IntStream.of(shared).map((at) -> columns.get(at).width()).sum();
		IntStream.of(shared).forEach((at) -> widths[at] = left * columns.get(at).width() / weights);
		List<Float> all = new ArrayList<>();
		for (float one : widths) {
			all.add(one);
		}
		return all;
	}

	/** 0 for a column that takes its share of what is left. */
	private float fixed(Column column, int at) {
		return switch (column.kind()) {
			case REFERENCE -> longest(at, LEAST_NUMBER, Float.MAX_VALUE, TextStyle.CELL_BOLD);
			case FIGURE -> Math.max(heading(column), longest(at, LEAST_FIGURE, MOST_FIGURE, TextStyle.CELL_BOLD));
			case RESULT -> Math.max(heading(column), longest(at, LEAST_FIGURE, MOST_RESULT, TextStyle.CELL_BOLD));
			case CHART -> CHART;
			case NAME, WORD, PROSE, DEPARTMENT -> 0;
		};
	}

	/** The longer of two lines of a heading that stands alone. */
	private float heading(Column column) {
		if (column.heading().contains("\n")) {
			return Math.min(MOST_FIGURE,
					(float) column.heading()
						.lines()
						.mapToDouble((line) -> this.type.width(line, TextStyle.HEAD_SMALL) + PADDING)
						.max()
						.orElse(0));
		}
		float whole = this.type.width(column.heading().replace("\n", ""), TextStyle.HEAD);
		boolean oneLine = column.heading().length() <= 3;
		float wanted = !column.group().isEmpty() ? whole / 2 : oneLine ? whole : whole / 2 + 6;
		return Math.min(MOST_FIGURE, wanted + PADDING);
	}

	private float longest(int column, float least, float most, TextStyle style) {
		return (float) this.rows.stream()
			.map((row) -> row.cells().get(column))
			.flatMap(TableWidths::lines)
			.mapToDouble((line) -> this.type.width(line, style) + PADDING)
			.filter((width) -> width <= most)
			.reduce(least, Math::max);
	}

	private static Stream<String> lines(Cell cell) {
		return Arrays.stream(cell.printed().split("\n"));
	}

	private static float sum(float[] widths) {
		float sum = 0;
		for (float width : widths) {
			sum += width;
		}
		return sum;
	}

}
