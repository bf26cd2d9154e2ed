package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.intake.RawRow;
import jp.annualreview.plan.SourceLocation;

/** The rows of one sheet under known columns. */
final class SheetRows {

	private final String file;

	private final String sheet;

	private final Map<Integer, String> columns;

	private final Map<String, ColumnRule> rules = new HashMap<>();

	/**
	 * What stands above: hierarchy, group, and the item a continuation row belongs to.
	 */
	private final Map<String, String> carried = new HashMap<>();

	SheetRows(String file, String sheet, Map<Integer, String> columns, List<ColumnRule> rules) {
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
			if (!listed.value("番号").isEmpty() && !listed.value("名称").isEmpty()) {
				read.add(withCarried(listed));
			}
			else if (isFurtherMeasure(listed)) {
				read.add(withCarried(listed));
			}
		}
		return read;
	}

	/** A note or a title that fills the row as one merged cell. */
	private static boolean isPrintedAcross(ListedRow row) {
		return row.sources().containsKey("番号") && row.source("番号").equals(row.source("名称"));
	}

	/** Every row with its own cells only. */
	List<ListedRow> asTheyStand(List<RawRow> rows) {
		return rows.stream().map(this::listed).toList();
	}

	private ListedRow listed(RawRow row) {
		Map<String, String> cells = new HashMap<>();
		Map<String, SourceLocation> sources = new HashMap<>();
		this.columns.forEach((index, column) -> row.cell(index).ifPresent((cell) -> {
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
		boolean title = column.startsWith("体系") || List.of("グループ", "名称").contains(column);
		return title ? text.replaceAll("\\h*\\R\\h*", "") : text;
	}

	/** A new heading ends those below it. */
	private void carryDown(ListedRow row) {
		List<String> levels = new ArrayList<>(
				this.columns.values().stream().filter((column) -> column.startsWith("体系")).sorted().toList());
		levels.add("グループ");
		for (int i = 0; i < levels.size(); i++) {
			String value = row.value(levels.get(i));
			if (!value.isEmpty() && !value.equals(this.carried.get(levels.get(i)))) {
				levels.subList(i, levels.size()).forEach(this.carried::remove);
				this.carried.put(levels.get(i), value);
			}
		}
		if (!row.value("番号").isEmpty()) {
			this.carried.put("番号", row.value("番号"));
		}
	}

	private boolean isFurtherMeasure(ListedRow row) {
		return row.value("番号").isEmpty() && this.carried.containsKey("番号")
				&& row.cells()
					.keySet()
					.stream()
					.anyMatch((column) -> PlanList.isTarget(column) || column.equals("指標名"));
	}

	private ListedRow withCarried(ListedRow row) {
		Map<String, String> cells = new HashMap<>(this.carried);
		cells.putAll(row.cells());
		return new ListedRow(cells, row.sources());
	}

}
