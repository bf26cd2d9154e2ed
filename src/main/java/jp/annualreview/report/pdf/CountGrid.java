package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.CountTable;
import jp.annualreview.report.document.ResultColumn;

/** 件数表: names against result columns, under a heading of two rows. */
final class CountGrid {

	private static final List<String> POINTS = List.of("得点／\n満点", "得点率", "得点の\n区分");

	private static final float FIGURE = 40;

	/** {@code 876／1,015} in one line. */
	private static final float SUM = 56;

	private static final float LEAST_NAME = 120;

	private static final float MOST_COUNT = 46;

	/** Three characters of a heading, such as 未提出, in one line. */
	private static final float LEAST_COUNT = 25;

	private static final float NAME_PADDING = 9;

	/** Item numbers run on in several lines where a department has many. */
	private static final float NUMBERS = 150;

	private final List<ResultColumn> columns;

	private final CountTable counts;

	private final List<String> figures;

	CountGrid(List<ResultColumn> columns, CountTable counts) {
		this.columns = List.copyOf(columns);
		this.counts = counts;
		this.figures = counts.figureHeadings();
	}

	void print(PageFlow flow) {
		Table table = new Table(flow, Sheet.LEFT, widths(flow.type()), head());
		groups().forEach(
				(rows) -> table.add(new Group(List.of(), rows.stream().map((row) -> row(row, flow.type())).toList())));
	}

	/**
	 * A row stays with the first row below it, so that no heading is the last on a page;
	 * the total stays with the row before it.
	 */
	private List<List<CountRow>> groups() {
		List<List<CountRow>> groups = new ArrayList<>();
		int level = Integer.MAX_VALUE;
		for (CountRow row : this.counts.rows()) {
			if (groups.isEmpty() || !row.total() && row.level() <= level) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(row);
			level = row.level();
		}
		return groups;
	}

	/**
	 * Names in one line come first, then wide counts, as far as the columns leave room.
	 */
	private List<Float> widths(Typesetter type) {
		float room = Sheet.BREADTH - figureWidths().stream().reduce(0F, Float::sum) - (numbered() ? NUMBERS : 0);
		int results = Math.max(1, this.columns.size());
		float most = Math.max(LEAST_NAME, room - LEAST_COUNT * results);
		float name = Math.min(most, Math.max(LEAST_NAME, longestName(type)));
		float count = Math.min(MOST_COUNT, (room - name) / results);
		List<Float> widths = new ArrayList<>();
		widths.add(room - count * this.columns.size());
		widths.addAll(Collections.nCopies(this.columns.size(), count));
		widths.addAll(figureWidths());
		if (numbered()) {
			widths.add(NUMBERS);
		}
		return widths;
	}

	private float longestName(Typesetter type) {
		return (float) this.counts.rows()
			.stream()
			.mapToDouble((row) -> type.width(row.name(), style(row)) + row.level() * style(row).size() + NAME_PADDING)
			.max()
			.orElse(0);
	}

	private List<Float> figureWidths() {
		List<Float> widths = new ArrayList<>(Collections.nCopies(figures().size(), FIGURE));
		if (this.counts.hasPoints()) {
			widths.set(this.figures.size(), SUM);
		}
		return widths;
	}

	private List<String> figures() {
		return this.counts.hasPoints() ? Stream.concat(this.figures.stream(), POINTS.stream()).toList() : this.figures;
	}

	/** Whether the rows name their items. */
	private boolean numbered() {
		return this.counts.rows().stream().anyMatch((row) -> !row.numbers().isEmpty());
	}

	private Grid head() {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.at(0, 0, head(this.counts.nameHeading(), TextStyle.HEAD), Look.HEAD).over(2, 1));
		for (int i = 0; i < this.columns.size(); i++) {
			int same = sameKind(i);
			if (i == 0 || !title(i).equals(title(i - 1))) {
				cells.add(Cell.at(0, i + 1, head(title(i), TextStyle.HEAD_SMALL), Look.HEAD).over(1, same));
			}
			cells.add(Cell.at(1, i + 1, head(halved(this.columns.get(i).label()), TextStyle.HEAD_TIGHT),
					Look.HEAD_TIGHT));
		}
		for (int i = 0; i < figures().size(); i++) {
			cells.add(Cell.at(0, this.columns.size() + 1 + i, head(figures().get(i), TextStyle.HEAD_SMALL), Look.HEAD)
				.over(2, 1));
		}
		if (numbered()) {
			int last = this.columns.size() + 1 + figures().size();
			cells.add(Cell.at(0, last, head("取組事項の番号", TextStyle.HEAD_SMALL), Look.HEAD).over(2, 1));
		}
		return new Grid(2, cells);
	}

	/**
	 * A label of four to six characters parts in the middle, so that no line holds a
	 * single one.
	 */
	private static String halved(String label) {
		int half = Math.ceilDiv(label.length(), 2);
		boolean parts = label.length() >= 4 && label.length() <= 6;
		return parts ? label.substring(0, half) + "\n" + label.substring(half) : label;
	}

	private int sameKind(int from) {
		int to = from;
		while (to < this.columns.size() && title(to).equals(title(from))) {
			to++;
		}
		return to - from;
	}

	private String title(int column) {
		return this.columns.get(column).kind().title();
	}

	private static Text head(String text, TextStyle style) {
		return Text.of(text, style).aligned(Align.CENTRE);
	}

	private Grid row(CountRow row, Typesetter type) {
		TextStyle style = style(row);
		List<Text> texts = new ArrayList<>();
		texts.add(Text.of(row.name(), style).indented(row.level() * style.size()));
		row.counts()
			.forEach((count) -> texts.add(figure(Integer.toString(count), (count == 0) ? TextStyle.CELL_GREY : style)));
		row.figures().forEach((figure) -> texts.add(figure(figure, style)));
		if (this.counts.hasPoints()) {
			points(row).forEach((text) -> texts.add(figure(text, style)));
		}
		if (numbered()) {
			texts.add(Text.cell(lines(row.numbers(), type)));
		}
		return Grid.row(row.total() ? Look.TOTAL : Look.FIGURE, texts);
	}

	private static List<String> points(CountRow row) {
		return row.points()
			.map((points) -> List.of(points.sum() + "／" + points.possible(), points.share(), points.level()))
			.orElse(List.of("", "", ""));
	}

	/** No number is broken at its hyphens. */
	private static String lines(List<String> numbers, Typesetter type) {
		StringBuilder lines = new StringBuilder();
		String line = "";
		for (String number : numbers) {
			String longer = line.isEmpty() ? number : line + "、" + number;
			boolean fits = type.width(longer + "、", TextStyle.CELL) <= NUMBERS - NAME_PADDING;
			if (!fits && !line.isEmpty()) {
				lines.append(line).append("、\n");
			}
			line = (fits || line.isEmpty()) ? longer : number;
		}
		return lines.append(line).toString();
	}

	private TextStyle style(CountRow row) {
		return heads(row) ? TextStyle.CELL_BOLD : TextStyle.CELL;
	}

	/** Totals, and the top level where there is one below it. */
	private boolean heads(CountRow row) {
		return row.total() || row.level() == 0 && this.counts.rows().stream().anyMatch((other) -> other.level() > 0);
	}

	private static Text figure(String text, TextStyle style) {
		return Text.of(text, style).aligned(Align.RIGHT);
	}

}
