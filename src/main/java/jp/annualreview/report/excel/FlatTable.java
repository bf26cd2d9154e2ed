package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;
import jp.annualreview.report.document.Table.Section;
import jp.annualreview.workbook.EastAsianWidth;

/**
 * 平らな表: a table with one value per cell and one heading per column: sections stand as a
 * column, stacked values side by side, 番号 and 枝番 apart, and no cell means "as above".
 */
final class FlatTable {

	private static final int BRANCH = 8;

	private static final int NARROWEST = 12;

	private static final int WIDEST = 40;

	/** One column. */
	record Heading(String text, Kind kind, int width, Optional<ResultColumn> result) {
	}

	private final Table table;

	private final boolean sectioned;

	private final boolean branched;

	/** A list of data, whose sections stand as its first column. */
	static FlatTable list(Table table) {
		return new FlatTable(table, !table.sectionHeading().isEmpty());
	}

	/** A table whose sections have headings of their own. */
	static FlatTable parted(Table table) {
		return new FlatTable(table, false);
	}

	private FlatTable(Table given, boolean sectioned) {
		this.table = given.pruned();
		this.sectioned = sectioned && this.table.sections().stream().anyMatch((section) -> !section.label().isEmpty());
		this.branched = this.table.rows()
			.flatMap((row) -> row.cells().stream())
			.anyMatch((cell) -> cell instanceof Cell.Reference reference && !reference.branch().isEmpty());
	}

	List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		if (this.sectioned) {
			int longest = this.table.sections()
				.stream()
				.mapToInt((section) -> EastAsianWidth.of(section.label()) + 2)
				.max()
				.orElse(0);
			headings.add(new Heading(this.table.sectionHeading(), Kind.WORD, Math.clamp(longest, NARROWEST, WIDEST),
					Optional.empty()));
		}
		for (int at = 0; at < this.table.columns().size(); at++) {
			add(headings, this.table.columns().get(at), at);
		}
		return headings;
	}

	private void add(List<Heading> headings, Column column, int at) {
		if (!column.parts().isEmpty()) {
			column.parts()
				.forEach((part) -> headings.add(new Heading(unique(column.heading(), part.heading()), part.kind(),
						part.width(), part.result())));
		}
		else if (column.kind() == Kind.REFERENCE) {
			headings
				.add(new Heading(column.heading(), column.kind(), numberWidth(column.width(), at), Optional.empty()));
			if (this.branched) {
				headings.add(new Heading("枝番", Kind.FIGURE, BRANCH, Optional.empty()));
			}
		}
		else if (column.kind() != Kind.CHART) {
			String heading = column.heading().replace("\n", "");
			headings.add(new Heading(unique(column.group(), heading), column.kind(),
					Math.max(column.width(), longestWord(heading)), column.result()));
		}
	}

	/** Wide enough that no word of three characters is broken. */
	private static int longestWord(String heading) {
		return Math.min(EastAsianWidth.of(heading) + 3, NARROWEST);
	}

	/** With what it shares with its neighbours where its own words are not enough. */
	private String unique(String group, String heading) {
		long alike = this.table.columns()
			.stream()
			.flatMap((column) -> column.parts().isEmpty() ? Stream.of(column) : column.parts().stream())
			.filter((column) -> column.heading().replace("\n", "").equals(heading))
			.count();
		return (alike > 1 && !group.isEmpty()) ? group + "\n" + heading : heading;
	}

	private int numberWidth(int least, int at) {
		return this.table.rows()
			.map((row) -> row.cells().get(at))
			.filter(Cell.Reference.class::isInstance)
			.mapToInt((cell) -> EastAsianWidth.of(((Cell.Reference) cell).number()) + 2)
			.reduce(least, Math::max);
	}

	/** One row of entries. */
	record Line(List<Cell> cells, Row row) {
	}

	List<Line> lines() {
		return this.table.sections().stream().flatMap((section) -> lines(section).stream()).toList();
	}

	List<Section> sections() {
		return this.table.sections();
	}

	List<Line> lines(Section section) {
		List<Line> lines = new ArrayList<>();
		for (Row row : section.rows()) {
			Row whole = lines.isEmpty() ? row : filled(row, lines.getLast().row());
			lines.add(new Line(cells(section, whole), whole));
		}
		return lines;
	}

	/** What a print spans is said in every row, so that the sheet can be sorted. */
	private static Row filled(Row row, Row above) {
		List<Cell> cells = IntStream.range(0, row.cells().size())
			.mapToObj((at) -> (row.cells().get(at) == Cell.ABOVE) ? above.cells().get(at) : row.cells().get(at))
			.toList();
		return new Row(cells, row.level(), row.total(), row.places());
	}

	private List<Cell> cells(Section section, Row row) {
		List<Cell> cells = new ArrayList<>();
		if (this.sectioned) {
			cells.add(Cell.text(section.label()));
		}
		for (int at = 0; at < row.cells().size(); at++) {
			Column column = this.table.columns().get(at);
			Cell cell = row.cells().get(at);
			if (!column.parts().isEmpty()) {
				cells.addAll((cell instanceof Cell.Stack stack) ? stack.parts()
						: Collections.nCopies(column.parts().size(), Cell.EMPTY));
			}
			else if (column.kind() == Kind.REFERENCE) {
				cells.add(cell);
				if (this.branched) {
					cells.add(Cell.text((cell instanceof Cell.Reference reference) ? reference.branch() : ""));
				}
			}
			else if (column.kind() != Kind.CHART) {
				cells.add((column.kind() == Kind.NAME && row.level() > 0) ? indented(cell, row.level()) : cell);
			}
		}
		return cells;
	}

	private static Cell indented(Cell cell, int level) {
		return (cell instanceof Cell.Text text)
				? new Cell.Text("　".repeat(level) + text.printed(), text.tone(), text.place()) : cell;
	}

}
