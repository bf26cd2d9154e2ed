package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 体系 out of the hierarchy columns of a list. */
final class PolicyTree {

	private final List<ColumnRule> levels;

	private final PolicyCodes codes = new PolicyCodes();

	private final TableBuilder table = RegisterSheet.POLICIES.start();

	PolicyTree(List<ColumnRule> rules) {
		this.levels = rules.stream()
			.filter((rule) -> rule.column().startsWith("体系"))
			.sorted(Comparator.comparing(ColumnRule::column))
			.toList();
	}

	/** The code of the node a row belongs to, blank where the list has no hierarchy. */
	String codeOf(ListedRow row) {
		if (!row.value(PlanOutline.ABOVE).isEmpty()) {
			return row.value(PlanOutline.ABOVE);
		}
		List<String> path = new ArrayList<>();
		String code = "";
		for (ColumnRule level : this.levels) {
			String name = row.value(level.column());
			if (!name.isEmpty()) {
				path.add(name);
				code = node(List.copyOf(path), code, level);
			}
		}
		return code;
	}

	private String node(List<String> path, String parent, ColumnRule level) {
		boolean known = this.codes.knows(path);
		String code = this.codes.of(path, parent);
		if (!known) {
			this.table.row(Map.of("コード", code, "上位コード", parent, "階層", level.level(), "名称", path.getLast()));
		}
		return code;
	}

	ImportedTable table() {
		return this.table.build();
	}

}
