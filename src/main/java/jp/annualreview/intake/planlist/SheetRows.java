package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.annualreview.intake.RawRow;
import jp.annualreview.plan.SourceLocation;

/** The rows of one sheet under known columns. */
final class SheetRows {

	private static final String NUMBER = "番号";

	private static final String NAME = "名称";

	/** Columns that only a row with an indicator fills. */
	private static final Set<String> MEASURE = Set.of("指標名", TargetCell.BASELINE, TargetCell.FINAL_TARGET);

	private final String file;

	private final String sheet;

	private final ListColumns columns;

	private final Map<String, ColumnRule> rules = new HashMap<>();

	/**
	 * What stands above: hierarchy, group, and the item a continuation row belongs to.
	 */
	private final Map<String, String> carried = new HashMap<>();

	SheetRows(String file, String sheet, ListColumns columns, List<ColumnRule> rules) {
		this.file = file;
		this.sheet = sheet;
		this.columns = columns;
		rules.forEach((rule) -> this.rules.put(rule.column(), rule));
	}

	List<ListedRow> read(List<RawRow> rows) {
		List<ListedRow> read = new ArrayList<>();
		for (RawRow row : rows) {
			ListedRow listed = listed(row);
			if (isPrintedAcross(listed)) {
				continue;
			}
			carryDown(listed);
			if (isNumbered(listed) || isFurtherMeasure(listed)) {
				read.add(this.columns.dated(withCarried(listed)));
			}
		}
		return read;
	}

	/** A note or a title that fills the row as one merged cell. */
	private static boolean isPrintedAcross(ListedRow row) {
		return row.sources().containsKey(NUMBER) && row.source(NUMBER).equals(row.source(NAME));
	}

	/** Every row with its own cells only. */
	List<ListedRow> asTheyStand(List<RawRow> rows) {
		return rows.stream().map(this::listed).toList();
	}

	private ListedRow listed(RawRow row) {
		Map<String, String> cells = new HashMap<>();
		Map<String, SourceLocation> sources = new HashMap<>();
		this.columns.columns().forEach((index, column) -> row.cell(index).ifPresent((cell) -> {
			ColumnRule rule = this.rules.get(column);
			String text = inOneLine(column, (rule == null) ? cell.text() : rule.replace(cell.text()));
			if (!text.isEmpty()) {
				cells.put(column, text);
				sources.put(column, new SourceLocation(this.file, this.sheet, cell.address()));
			}
		}));
		return new ListedRow(cells, sources);
	}

	/** Titles are broken to fit their cell; the report breaks them anew. */
	private static String inOneLine(String column, String text) {
		boolean title = column.startsWith("体系") || List.of("グループ", NAME).contains(column);
		return title ? text.replaceAll("\\h*\\R\\h*", "") : text;
	}

	/** A new heading ends those below it. */
	private void carryDown(ListedRow row) {
		List<String> levels = new ArrayList<>(
				this.columns.columns().values().stream().filter((column) -> column.startsWith("体系")).sorted().toList());
		levels.add("グループ");
		for (int i = 0; i < levels.size(); i++) {
			String value = row.value(levels.get(i));
			if (!value.isEmpty() && !value.equals(this.carried.get(levels.get(i)))) {
				levels.subList(i, levels.size()).forEach(this.carried::remove);
				this.carried.put(levels.get(i), value);
			}
		}
		if (!row.value(NUMBER).isEmpty() && (!row.value(NAME).isEmpty() || isMeasured(row))) {
			this.carried.put(NUMBER, row.value(NUMBER));
		}
	}

	/** An item; its name may stand above, printed once for several. */
	private boolean isNumbered(ListedRow row) {
		return !row.value(NUMBER).isEmpty()
				&& (!row.value(NAME).isEmpty() || (this.carried.containsKey(NAME) && isMeasured(row)));
	}

	private boolean isFurtherMeasure(ListedRow row) {
		return row.value(NUMBER).isEmpty() && this.carried.containsKey(NUMBER) && isMeasured(row);
	}

	private static boolean isMeasured(ListedRow row) {
		return row.cells()
			.keySet()
			.stream()
			.anyMatch((column) -> PlanList.isTarget(column) || MEASURE.contains(column));
	}

	private ListedRow withCarried(ListedRow row) {
		Map<String, String> cells = new HashMap<>(this.carried);
		if (row.value(NUMBER).isEmpty()) {
			cells.remove(NAME);
		}
		cells.putAll(row.cells());
		if (!row.value(NAME).isEmpty()) {
			this.carried.put(NAME, row.value(NAME));
		}
		ListedRow listed = new ListedRow(cells, row.sources());
		return (row.value(NAME).isEmpty() && !row.value(NUMBER).isEmpty())
				? listed.doubted(NAME, "一覧の名称が空欄のため、上の行の名称としました。") : listed;
	}

}
