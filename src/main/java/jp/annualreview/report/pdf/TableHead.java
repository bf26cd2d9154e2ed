package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;

/** 表頭: the column headings, in two rows where neighbours share one. */
record TableHead(Table table) {

	Grid grid() {
		List<Column> columns = this.table.columns();
		boolean grouped = columns.stream().anyMatch((column) -> !column.group().isEmpty());
		int rows = grouped ? 2 : 1;
		List<Box> boxes = new ArrayList<>();
		for (int at = 0; at < columns.size(); at++) {
			Column column = columns.get(at);
			if (column.group().isEmpty()) {
				boxes.add(box(0, at, column.heading(), grouped ? TextStyle.HEAD_SMALL : TextStyle.HEAD, Look.HEAD)
					.over(rows, 1));
				continue;
			}
			if (at == 0 || !columns.get(at - 1).group().equals(column.group())) {
				boxes.add(box(0, at, column.group(), TextStyle.HEAD_SMALL, Look.HEAD).over(1, together(at)));
			}
			boxes.add(box(1, at, halved(column.heading()), TextStyle.HEAD_TIGHT, Look.HEAD_TIGHT));
		}
		return new Grid(rows, boxes);
	}

	private static Box box(int row, int column, String text, TextStyle style, Look look) {
		return Box.at(row, column, Text.of(text, style).aligned(Align.CENTRE), look);
	}

	private int together(int from) {
		String group = this.table.columns().get(from).group();
		return (int) this.table.columns()
			.stream()
			.skip(from)
			.takeWhile((column) -> column.group().equals(group))
			.count();
	}

	/**
	 * A label of four to six characters parts in the middle, so that no line holds a
	 * single one.
	 */
	static String halved(String label) {
		int half = Math.ceilDiv(label.length(), 2);
		boolean parts = label.length() >= 4 && label.length() <= 6;
		return parts ? label.substring(0, half) + "\n" + label.substring(half) : label;
	}

}
