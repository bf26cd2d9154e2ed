package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.Table.Section;

/** 表の印刷: a table with its headings, sections and rows, as wide as it is given room. */
final class TablePrinter {

	private static final Text NOTHING = Text.of(Table.NOTHING, TextStyle.BODY);

	private final PageFlow flow;

	private final Table table;

	private final CellTexts texts;

	private final float left;

	private final List<Float> widths;

	TablePrinter(PageFlow flow, Table table, ItemPlaces places, float left, float width) {
		this.flow = flow;
		this.table = table.pruned();
		this.left = left;
		this.widths = new TableWidths(flow.type(), this.table).of(width);
		this.texts = new CellTexts(flow.type(), this.table, places, this.widths);
	}

	/** The whole table; says so where there is nothing in it. */
	void print() {
		if (this.table.isEmpty()) {
			this.flow.paragraph(Text.of(this.table.nothing(), TextStyle.BODY));
			return;
		}
		TableFlow printed = flowing();
		for (Section section : this.table.sections()) {
			printed.section(Text.of(section.heading(), TextStyle.CELL_BOLD));
			if (section.rows().isEmpty() && !section.heading().isEmpty()) {
				printed.add(new Group(List.of(), List.of(nothing())));
			}
			groups(section).forEach(printed::add);
		}
	}

	/** How many of its rows a height takes. */
	int fitting(float room) {
		TableFlow measured = flowing();
		float head = measured.height(new Group(List.of(), List.of()));
		float used = head;
		int fitting = 0;
		for (Row row : this.table.rows().toList()) {
			used += measured.height(single(row)) - head;
			if (used > room) {
				return fitting;
			}
			fitting++;
		}
		return fitting;
	}

	/** Its first rows only. */
	void printFirst(int rows) {
		TableFlow printed = flowing();
		this.table.rows().limit(rows).map(this::single).forEach(printed::add);
	}

	private Group single(Row row) {
		return new Group(List.of(), List.of(grid(List.of(row))));
	}

	private TableFlow flowing() {
		return new TableFlow(this.flow, this.left, this.widths, new TableHead(this.table).grid());
	}

	private Grid nothing() {
		return new Grid(1, List.of(new Box(0, 1, 0, this.widths.size(), NOTHING, Look.BODY)));
	}

	/**
	 * A row stays with what follows it, a heading with the first row below it; neither
	 * the last row nor a total stands alone.
	 */
	private List<Group> groups(Section section) {
		List<List<Row>> groups = new ArrayList<>();
		List<Row> rows = section.rows();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			boolean last = at == rows.size() - 1;
			boolean heads = at > 0 && row.level() > rows.get(at - 1).level();
			if (groups.isEmpty() || !row.follows() && !heads && !last && !row.total()) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(row);
		}
		return groups.stream().map((together) -> new Group(List.of(), bands(together))).toList();
	}

	/** Rows that go on with one another are one band. */
	private List<Grid> bands(List<Row> rows) {
		List<List<Row>> bands = new ArrayList<>();
		for (Row row : rows) {
			if (bands.isEmpty() || !row.follows()) {
				bands.add(new ArrayList<>());
			}
			bands.getLast().add(row);
		}
		return bands.stream().map(this::grid).toList();
	}

	private Grid grid(List<Row> rows) {
		List<Box> boxes = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			for (int column = 0; column < this.widths.size(); column++) {
				Cell cell = row.cells().get(column);
				if (cell != Cell.ABOVE || at == 0) {
					boxes.add(box(row, at, column).over(1 + following(rows, at, column), 1));
				}
			}
		}
		return new Grid(rows.size(), boxes);
	}

	/** Rows below that say the same in the column. */
	private static int following(List<Row> rows, int at, int column) {
		return (int) rows.stream().skip(at + 1L).takeWhile((row) -> row.cells().get(column) == Cell.ABOVE).count();
	}

	private Box box(Row row, int at, int column) {
		Box box = Box.at(at, column, this.texts.of(row, column), look(row));
		return (row.cells().get(column) instanceof Cell.Trend trend) ? box.with(new Sparkline(trend)) : box;
	}

	private Look look(Row row) {
		if (row.total()) {
			return Look.TOTAL;
		}
		boolean counts = this.table.columns().stream().map(Column::kind).anyMatch(TablePrinter::isLevelled);
		return counts ? Look.FIGURE : Look.BODY;
	}

	/** Figures of a row stand at the height of its name. */
	private static boolean isLevelled(Kind kind) {
		return kind == Kind.FIGURE || kind == Kind.CHART;
	}

}
