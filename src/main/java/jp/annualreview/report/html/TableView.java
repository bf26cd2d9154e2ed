package jp.annualreview.report.html;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/**
 * 表の見え方: a table as the page marks it up.
 *
 * @param look class of the table: a list of words or counts
 * @param upper headings of the first row
 * @param lower those of the second, where neighbours share one; else empty
 */
record TableView(String title, String look, List<Heading> upper, List<Heading> lower, List<Part> parts, int width,
		String nothing) {

	TableView {
		upper = List.copyOf(upper);
		lower = List.copyOf(lower);
		parts = List.copyOf(parts);
	}

	/** A column heading and how many columns and rows it spans. */
	record Heading(String text, String scope, int columns, int rows) {
	}

	/** Rows under a heading. */
	record Part(String heading, List<Line> lines) {
	}

	/** One row. */
	record Line(String look, List<CellView> cells) {
	}

	static TableView of(Table given, ItemAnchors anchors) {
		Table table = given.pruned();
		boolean grouped = table.columns().stream().anyMatch((column) -> !column.group().isEmpty());
		return new TableView(table.heading(), look(table), upper(table.columns(), grouped),
				grouped ? lower(table.columns()) : List.of(), parts(table, anchors), table.columns().size(),
				table.isEmpty() ? table.nothing() : "");
	}

	/** Where most columns count something. */
	private static String look(Table table) {
		long figures = table.columns().stream().filter((column) -> column.kind() == Kind.FIGURE).count();
		boolean charted = table.columns().stream().anyMatch((column) -> column.kind() == Kind.CHART);
		return charted ? "list period" : (2 * figures >= table.columns().size()) ? "counts" : "list";
	}

	private static List<Heading> upper(List<Column> columns, boolean grouped) {
		List<Heading> headings = new ArrayList<>();
		for (int at = 0; at < columns.size(); at++) {
			String group = columns.get(at).group();
			if (group.isEmpty()) {
				headings.add(new Heading(columns.get(at).heading(), "col", 1, grouped ? 2 : 1));
			}
			else if (at == 0 || !columns.get(at - 1).group().equals(group)) {
				int together = (int) columns.stream()
					.skip(at)
					.takeWhile((column) -> column.group().equals(group))
					.count();
				headings.add(new Heading(group, "colgroup", together, 1));
			}
		}
		return headings;
	}

	private static List<Heading> lower(List<Column> columns) {
		return columns.stream()
			.filter((column) -> !column.group().isEmpty())
			.map((column) -> new Heading(column.heading(), "col", 1, 1))
			.toList();
	}

	private static List<Part> parts(Table table, ItemAnchors anchors) {
		return table.sections()
			.stream()
			.map((section) -> new Part(section.heading(), lines(table, section.rows(), anchors)))
			.toList();
	}

	private static List<Line> lines(Table table, List<Row> rows, ItemAnchors anchors) {
		List<Line> lines = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			List<CellView> cells = new ArrayList<>();
			for (int column = 0; column < row.cells().size(); column++) {
				if (row.cells().get(column) != Cell.ABOVE) {
					cells.add(CellView.of(table.columns().get(column), row.cells().get(column),
							1 + following(rows, at, column), anchors));
				}
			}
			lines.add(new Line(row.total() ? "total" : "level" + row.level(), cells));
		}
		return lines;
	}

	private static int following(List<Row> rows, int at, int column) {
		return (int) rows.stream().skip(at + 1L).takeWhile((row) -> row.cells().get(column) == Cell.ABOVE).count();
	}

}
