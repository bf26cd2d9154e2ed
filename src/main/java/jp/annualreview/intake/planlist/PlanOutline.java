package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.plan.ItemNumber;

/**
 * 体系の一覧: a list whose rows are the nodes of the hierarchy, one each. A node with nothing
 * below it is an item, at whatever level it stands; all others are 体系.
 */
final class PlanOutline {

	/** 階層 of a node; a list that has this column is an outline. */
	static final String LEVEL = "階層";

	/** The code of the node above; after reading, of the node an item belongs to. */
	static final String ABOVE = "体系コード";

	/** A name as the plan prints it, its number included. */
	static final String PRINTED = "体系名";

	private static final String PARENT = "上位コード";

	/** Rows by code; those after the first are further measures of an item. */
	private final Map<String, List<ListedRow>> nodes = new LinkedHashMap<>();

	private final Map<String, String> parents = new HashMap<>();

	private final Set<String> branches = new HashSet<>();

	private PlanOutline(List<ListedRow> rows) {
		rows.forEach(this::add);
		this.nodes.forEach((code, ofNode) -> this.parents.put(code, parent(code, ofNode.getFirst())));
		this.branches.addAll(this.parents.values());
	}

	/** The outline in the rows of a list; empty where its rows are items only. */
	static Optional<PlanOutline> of(List<ListedRow> rows) {
		boolean outlined = rows.stream().anyMatch((row) -> !row.value(LEVEL).isEmpty());
		return outlined ? Optional.of(new PlanOutline(rows)) : Optional.empty();
	}

	private void add(ListedRow row) {
		String code = new ItemNumber(row.value("番号")).value();
		List<ListedRow> known = this.nodes.computeIfAbsent(code, (key) -> new ArrayList<>());
		if (!known.isEmpty() && !row.value("名称").isEmpty()) {
			throw new PlanListException("番号「%s」の行が二つあります（%s と %s）。番号は体系の中で一つだけにしてください。".formatted(code,
					known.getFirst().source("番号"), row.source("番号")));
		}
		known.add(row);
	}

	/** What the list says, else the longest code this one begins with. */
	private String parent(String code, ListedRow row) {
		String printed = row.value(PARENT);
		if (!printed.isEmpty()) {
			String parent = new ItemNumber(printed).value();
			if (!this.nodes.containsKey(parent) || parent.equals(code)) {
				throw new PlanListException(
						"番号「%s」の上位コード「%s」の行がありません（%s）。上位の行の番号を確かめてください。".formatted(code, printed, row.source(PARENT)));
			}
			return parent;
		}
		for (int end = code.length() - 1; end > 0; end--) {
			if (!Character.isLetterOrDigit(code.charAt(end)) && this.nodes.containsKey(code.substring(0, end))) {
				return code.substring(0, end);
			}
		}
		return "";
	}

	/** The rows of the items, each under the code of its node. */
	List<ListedRow> items() {
		List<ListedRow> items = new ArrayList<>();
		this.nodes.forEach((code, rows) -> {
			if (!this.branches.contains(code)) {
				rows.forEach((row) -> items.add(item(code, row)));
			}
		});
		return items;
	}

	private ListedRow item(String code, ListedRow row) {
		Map<String, String> cells = new HashMap<>(row.cells());
		cells.put("番号", code);
		cells.put(ABOVE, this.parents.getOrDefault(code, ""));
		if (!row.value("説明").isEmpty()) {
			cells.putIfAbsent("内容", row.value("説明"));
		}
		return new ListedRow(cells, row.sources());
	}

	ImportedTable policies() {
		TableBuilder table = RegisterSheet.POLICIES.start();
		this.nodes.forEach((code, rows) -> {
			if (this.branches.contains(code)) {
				String parent = this.parents.getOrDefault(code, "");
				ListedRow row = rows.getFirst();
				table.row(Map.of("コード", code, PARENT, parent, LEVEL, row.value(LEVEL), "名称", name(code, parent, row),
						"説明", row.value("説明")));
			}
		});
		return table.build();
	}

	/** With its own number in front, as plans print their headings. */
	private static String name(String code, String parent, ListedRow row) {
		if (!row.value(PRINTED).isEmpty()) {
			return row.value(PRINTED);
		}
		String number = code.substring(parent.isEmpty() ? 0 : parent.length() + 1);
		return row.value("名称").startsWith(number) ? row.value("名称") : number + " " + row.value("名称");
	}

}
