package jp.annualreview.report.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 表: rows under column headings, parted by sections.
 *
 * @param name what a workbook calls the table; blank for a table that is no list of data
 * @param heading above the table, blank for none; other chapters may lead to it
 * @param sheet the sheet of a workbook it stands on, blank for the chapter's own
 * @param sectionHeading the column heading of the sections where they stand as a column
 * @param nothing what is said where there are no rows
 * @param more said of so many rows ({@code %d}) that were left out for want of room;
 * blank where none may be
 */
public record Table(String name, String heading, String sheet, String sectionHeading, List<Column> columns,
		List<Section> sections, String nothing, String more) implements Block {

	/** Said of an empty list. */
	public static final String NOTHING = "該当する項目はありません。";

	public Table {
		List<Section> all = List.copyOf(sections);
		sections = all;
		List<Column> given = List.copyOf(columns);
		columns = given;
		all.stream()
			.flatMap((section) -> section.rows().stream())
			.filter((row) -> row.cells().size() != given.size())
			.findFirst()
			.ifPresent((row) -> {
				throw new IllegalArgumentException("列の数と欄の数が違います: " + row);
			});
	}

	/** A table without sections. */
	public Table(String name, String heading, List<Column> columns, List<Row> rows) {
		this(name, heading, "", "", columns, List.of(new Section("", "", rows)), NOTHING, "");
	}

	/** A list in sections, which a list of data shows as its first column. */
	public Table(String name, String heading, String sectionHeading, List<Column> columns, List<Section> sections) {
		this(name, heading, "", sectionHeading, columns, sections, NOTHING, "");
	}

	public Table on(String otherSheet) {
		return new Table(this.name, this.heading, otherSheet, this.sectionHeading, this.columns, this.sections,
				this.nothing, this.more);
	}

	public Table orSay(String words) {
		return new Table(this.name, this.heading, this.sheet, this.sectionHeading, this.columns, this.sections, words,
				this.more);
	}

	/** Rows may be left out for want of room, if this is said of them. */
	public Table orCut(String words) {
		return new Table(this.name, this.heading, this.sheet, this.sectionHeading, this.columns, this.sections,
				this.nothing, words);
	}

	public boolean mayBeCut() {
		return !this.more.isEmpty();
	}

	public Stream<Row> rows() {
		return this.sections.stream().flatMap((section) -> section.rows().stream());
	}

	public boolean isEmpty() {
		return rows().findAny().isEmpty();
	}

	/** The table without the columns that have nothing to say. */
	public Table pruned() {
		int[] kept = IntStream.range(0, this.columns.size())
			.filter((at) -> !this.columns.get(at).ifAny() || rows().anyMatch((row) -> !row.cells().get(at).isEmpty()))
			.toArray();
		return (kept.length == this.columns.size()) ? this
				: new Table(this.name, this.heading, this.sheet, this.sectionHeading,
						IntStream.of(kept).mapToObj(this.columns::get).toList(),
						this.sections.stream().map((section) -> section.only(kept)).toList(), this.nothing, this.more);
	}

	/**
	 * What a column holds: how wide it is, where its cells stand and what heads a row.
	 */
	public enum Kind {

		/** 番号. */
		REFERENCE,
		/** What a row is about: heads the row. */
		NAME,
		/** A grade, stage or state. */
		RESULT,
		/** A word or two. */
		WORD,
		/** Text that runs on. */
		PROSE,
		/** A number. */
		FIGURE,
		/** 担当課. */
		DEPARTMENT,
		/** A small chart. */
		CHART

	}

	/**
	 * 列.
	 *
	 * @param group a heading shared with its neighbours, blank for none
	 * @param width in half-width characters; a print parts what it has in these
	 * proportions
	 * @param ifAny whether it is left out where all its cells are empty
	 * @param result the result that is counted in it
	 * @param parts headings, kinds and widths of what its cells stack
	 */
	public record Column(String heading, String group, Kind kind, int width, boolean ifAny,
			Optional<ResultColumn> result, List<Column> parts) {

		public Column {
			parts = List.copyOf(parts);
		}

		public static Column of(String heading, Kind kind, int width) {
			return new Column(heading, "", kind, width, false, Optional.empty(), List.of());
		}

		public Column under(String shared) {
			return new Column(this.heading, shared, this.kind, this.width, this.ifAny, this.result, this.parts);
		}

		/** Left out where it has nothing to say. */
		public Column whereAny() {
			return new Column(this.heading, this.group, this.kind, this.width, true, this.result, this.parts);
		}

		public Column counting(ResultColumn counted) {
			return new Column(this.heading, this.group, this.kind, this.width, this.ifAny, Optional.of(counted),
					this.parts);
		}

		public Column stacking(Column... stacked) {
			return new Column(this.heading, this.group, this.kind, this.width, this.ifAny, this.result,
					List.of(stacked));
		}

	}

	/**
	 * 区切り: rows that stand together.
	 *
	 * @param label what the rows have in common, as a value
	 * @param heading the same as a heading, with how many there are
	 */
	public record Section(String label, String heading, List<Row> rows) {

		public Section {
			rows = List.copyOf(rows);
		}

		Section only(int... columns) {
			return new Section(this.label, this.heading, this.rows.stream().map((row) -> row.only(columns)).toList());
		}

	}

	/**
	 * 行.
	 *
	 * @param level depth in a hierarchy, 0 at the top
	 * @param total whether it sums up the rows above
	 * @param places the names of this place; empty where nothing leads to it
	 */
	public record Row(List<Cell> cells, int level, boolean total, List<String> places) {

		public Row {
			cells = List.copyOf(cells);
			places = List.copyOf(places);
		}

		public static Row of(Cell... cells) {
			return new Row(List.of(cells), 0, false, List.of());
		}

		public Row at(String... named) {
			return new Row(this.cells, this.level, this.total, List.of(named));
		}

		/** Whether it goes on with what the row above is about. */
		public boolean follows() {
			return this.cells.contains(Cell.ABOVE);
		}

		Row only(int... columns) {
			return new Row(IntStream.of(columns).mapToObj(this.cells::get).toList(), this.level, this.total,
					this.places);
		}

	}

}
