package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.annualreview.plan.SourceLocation;

/**
 * 階層の列でできた一覧: a column per level, each name printed once and what lies below indented to
 * the next column. Every name becomes a row of its own, as in a list of nodes.
 */
final class OutlineRows {

	private final List<ColumnRule> levels;

	private final PolicyCodes codes = new PolicyCodes();

	/** The names that stand above, from the top down. */
	private final List<String> path = new ArrayList<>();

	private final List<ListedRow> nodes = new ArrayList<>();

	/** Reads under the levels that have a column, the top one first. */
	OutlineRows(List<ColumnRule> levels) {
		this.levels = List.copyOf(levels);
	}

	/** Whether a sheet with these columns is such a list. */
	static boolean isHeader(Set<String> columns) {
		return !columns.contains("名称") && columns.stream().filter((column) -> column.startsWith("体系")).count() > 1;
	}

	List<ListedRow> read(List<ListedRow> rows) {
		for (ListedRow row : rows) {
			int before = this.nodes.size();
			for (int depth = 0; depth < this.levels.size(); depth++) {
				name(row, depth);
			}
			rest(row, this.nodes.size() > before);
		}
		return List.copyOf(this.nodes);
	}

	/** A name that only repeats what stands above (a merged cell) is no new node. */
	private void name(ListedRow row, int depth) {
		ColumnRule level = this.levels.get(depth);
		String printed = row.value(level.column());
		if (printed.isEmpty() || (depth < this.path.size() && this.path.get(depth).equals(printed))) {
			return;
		}
		while (this.path.size() > depth) {
			this.path.removeLast();
		}
		String parent = code();
		while (this.path.size() < depth) {
			this.path.add("");
		}
		this.path.add(printed);
		Map<String, String> cells = new HashMap<>(Map.of("番号", this.codes.of(filled(), parent), PlanOutline.LEVEL,
				level.level(), "名称", PolicyCodes.withoutNumber(printed), PlanOutline.PRINTED, printed));
		if (!parent.isEmpty()) {
			cells.put("上位コード", parent);
		}
		this.nodes.add(new ListedRow(cells, Map.of("番号", row.source(level.column()))));
	}

	private List<String> filled() {
		return this.path.stream().filter((name) -> !name.isEmpty()).toList();
	}

	private String code() {
		return filled().isEmpty() ? "" : this.codes.of(filled(), "");
	}

	/**
	 * The other cells of a row belong to its deepest name; without a name they are a
	 * further measure of the node above.
	 */
	private void rest(ListedRow row, boolean named) {
		Map<String, String> cells = new HashMap<>(row.cells());
		cells.keySet().removeIf((column) -> column.startsWith("体系"));
		if (cells.isEmpty() || this.nodes.isEmpty()) {
			return;
		}
		ListedRow node = named ? this.nodes.removeLast() : new ListedRow(Map.of("番号", code()), Map.of());
		Map<String, String> all = new HashMap<>(node.cells());
		all.putAll(cells);
		Map<String, SourceLocation> sources = new HashMap<>(node.sources());
		sources.putAll(row.sources());
		this.nodes.add(new ListedRow(all, sources));
	}

}
