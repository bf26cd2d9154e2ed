package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jp.annualreview.intake.DatedHeading;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.plan.FiscalYear;

/**
 * 見出しの行: one row of headings or several, one above the other. In a merged area every cell
 * says the same; where a list comes without its merges, the cells right of a heading are
 * blank and belong to it.
 */
final class HeadingRows {

	/** No list has more rows of headings. */
	private static final int MOST = 4;

	private final List<RawRow> rows;

	private final ColumnRules rules;

	private HeadingRows(List<RawRow> rows, ColumnRules rules) {
		this.rows = List.copyOf(rows);
		this.rules = rules;
	}

	/** The headings of the first list on a sheet. */
	static Optional<HeadingRows> find(List<RawRow> sheet, ColumnRules rules) {
		for (int last = 0; last < sheet.size(); last++) {
			for (int first = last; last - first < MOST - 1; first--) {
				HeadingRows found = new HeadingRows(sheet.subList(first, last + 1), rules);
				if (found.isComplete()) {
					return Optional.of(found.grown(sheet, first, last));
				}
				if (first == 0 || !adjoin(sheet, first - 1, first)) {
					break;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean adjoin(List<RawRow> sheet, int upper, int lower) {
		return sheet.get(upper).number() + 1 == sheet.get(lower).number();
	}

	/** With the rows of headings above and below that say more of the columns. */
	private HeadingRows grown(List<RawRow> sheet, int first, int last) {
		int top = first;
		while (top > 0 && last - top < MOST - 1 && adjoin(sheet, top - 1, top) && tellsYears(sheet.get(top - 1))) {
			top--;
		}
		int bottom = last;
		while (bottom + 1 < sheet.size() && bottom - top < MOST - 1 && adjoin(sheet, bottom, bottom + 1)
				&& new HeadingRows(sheet.subList(top, bottom + 1), this.rules).isFurtherRow(sheet.get(bottom + 1))) {
			bottom++;
		}
		return new HeadingRows(sheet.subList(top, bottom + 1), this.rules);
	}

	private boolean isComplete() {
		Set<String> columns = names();
		return columns.contains("番号") && (columns.contains("名称") || columns.contains("指標名"))
				|| OutlineRows.isHeader(columns);
	}

	private Set<String> names() {
		return columns().values().stream().map(ReadHeading::column).collect(Collectors.toSet());
	}

	/** Not a title, which says one thing all across. */
	private boolean tellsYears(RawRow row) {
		Set<String> texts = row.cells().stream().map(RawCell::text).collect(Collectors.toSet());
		return texts.size() > 1 && texts.stream().anyMatch(this::isOfYears);
	}

	private boolean isOfYears(String text) {
		ReadHeading read = this.rules.read(List.of(text));
		return read.year().isPresent() || read.is(TargetCell.FINAL_TARGET) || read.is(TargetCell.BASELINE)
				|| read.is(ReadHeading.YEARLY) || read.is(ReadHeading.ACTUAL);
	}

	/** A row below that names or dates a column and is no row of an item. */
	private boolean isFurtherRow(RawRow row) {
		NavigableMap<Integer, ReadHeading> above = columns();
		boolean ofAnItem = above.entrySet()
			.stream()
			.filter((entry) -> List.of("番号", "名称").contains(entry.getValue().column())
					|| entry.getValue().column().startsWith("体系"))
			.anyMatch((entry) -> !row.text(entry.getKey()).isEmpty()
					&& !stack(entry.getKey()).contains(row.text(entry.getKey())));
		return !ofAnItem && row.cells()
			.stream()
			.filter((cell) -> !cell.isEmpty() && !stack(cell.column()).contains(cell.text()))
			.anyMatch((cell) -> {
				ReadHeading read = this.rules.read(List.of(cell.text()));
				return !read.column().isEmpty() || DatedHeading.of(cell.text()).year().isPresent();
			});
	}

	/** The headings of a column from the top down, none twice in a row. */
	private List<String> stack(int column) {
		List<String> texts = new ArrayList<>();
		for (int row = 0; row < this.rows.size(); row++) {
			String text = text(row, column);
			if (!text.isEmpty() && (texts.isEmpty() || !texts.getLast().equals(text))) {
				texts.add(text);
			}
		}
		return texts;
	}

	/** Its own, else that of the group it stands in. */
	private String text(int row, int column) {
		String own = this.rows.get(row).text(column);
		if (!own.isEmpty() || row + 1 == this.rows.size() || below(row, column).isEmpty()) {
			return own;
		}
		for (int left = column - 1; left >= 0 && !below(row, left).isEmpty(); left--) {
			if (!this.rows.get(row).text(left).isEmpty()) {
				return this.rows.get(row).text(left);
			}
		}
		return "";
	}

	private String below(int row, int column) {
		return this.rows.get(row + 1).text(column);
	}

	/** What each column holds, from left to right. */
	NavigableMap<Integer, ReadHeading> columns() {
		NavigableMap<Integer, ReadHeading> read = new TreeMap<>();
		Set<Integer> places = new TreeSet<>();
		this.rows.forEach((row) -> row.cells()
			.stream()
			.filter((cell) -> !cell.isEmpty())
			.forEach((cell) -> places.add(cell.column())));
		Optional<ReadHeading> before = Optional.empty();
		for (int column : places) {
			List<String> stack = stack(column);
			ReadHeading heading = this.rules.read(stack);
			ReadHeading dated = before.flatMap(ReadHeading::year)
				.flatMap((year) -> DatedHeading.following(year, stack.getLast()))
				.map((year) -> counted(heading, stack, year))
				.orElse(heading);
			read.put(column, dated);
			before = Optional.of(dated);
		}
		return read;
	}

	/** {@code 18} after {@code 平成17}: in its group it is what the year before it is. */
	private ReadHeading counted(ReadHeading heading, List<String> stack, FiscalYear year) {
		List<String> group = stack.subList(0, stack.size() - 1);
		List<String> whole = new ArrayList<>(group);
		whole.add(year.toString());
		return heading.column().isEmpty() || heading.year().isEmpty() ? this.rules.read(whole) : heading;
	}

	/** Whether a row is one of headings printed again on a later page. */
	boolean isRepeated(RawRow row) {
		return new HeadingRows(List.of(row), this.rules).isComplete() || row.cells()
			.stream()
			.allMatch((cell) -> this.rows.stream()
				.anyMatch((heading) -> heading.text(cell.column()).equals(cell.text())));
	}

	int last() {
		return this.rows.getLast().number();
	}

	int first() {
		return this.rows.getFirst().number();
	}

	/** The row of a sheet that comes nearest to being one of headings. */
	static Optional<HeadingRows> nearest(List<RawRow> sheet, ColumnRules rules) {
		return sheet.stream()
			.map((row) -> new HeadingRows(List.of(row), rules))
			.filter((heading) -> heading.names().stream().anyMatch((name) -> !name.isEmpty()))
			.max(Comparator.comparing((HeadingRows heading) -> heading.names().size())
				.thenComparing(HeadingRows::last, Comparator.reverseOrder()));
	}

	/** Of the headings a list needs, those that are not there. */
	List<String> missing() {
		Set<String> columns = names();
		List<String> missing = new ArrayList<>();
		if (!columns.contains("番号")) {
			missing.add("番号");
		}
		if (!columns.contains("名称") && !columns.contains("指標名")) {
			missing.add("名称");
		}
		return missing;
	}

	/** As printed, for an officer to recognise. */
	String printed() {
		return columns().values().stream().map(ReadHeading::printed).distinct().collect(Collectors.joining("、"));
	}

}
