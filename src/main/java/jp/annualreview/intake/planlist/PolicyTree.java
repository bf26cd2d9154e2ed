package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 体系 out of the hierarchy columns of a list. The code is the numbering the plan prints
 * ({@code 1 市民協働…} and {@code (2) ボランティア…} give {@code 1-(2)}), else a running number.
 */
final class PolicyTree {

	private static final Pattern NUMBERED = Pattern
		.compile("([（(]?[0-9０-９A-Za-zⅠ-Ⅻ①-⑳ア-ン]{1,3}[)）.．]?)[\\s\\u3000]+\\S.*");

	private final List<ColumnRule> levels;

	private final Map<List<String>, String> codes = new LinkedHashMap<>();

	private final TableBuilder table = RegisterSheet.POLICIES.start();

	PolicyTree(List<ColumnRule> rules) {
		this.levels = rules.stream()
			.filter((rule) -> rule.column().startsWith("体系"))
			.sorted(Comparator.comparing(ColumnRule::column))
			.toList();
	}

	/** The code of the node a row belongs to, blank where the list has no hierarchy. */
	String codeOf(ListedRow row) {
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
		String known = this.codes.get(path);
		if (known != null) {
			return known;
		}
		String code = code(path.getLast(), parent);
		this.codes.put(path, code);
		this.table.row(Map.of("コード", code, "上位コード", parent, "階層", level.level(), "名称", path.getLast()));
		return code;
	}

	private String code(String name, String parent) {
		Matcher numbered = NUMBERED.matcher(name);
		String prefix = parent.isEmpty() ? "" : parent + "-";
		String printed = prefix + (numbered.matches() ? numbered.group(1) : "");
		if (numbered.matches() && !this.codes.containsValue(printed)) {
			return printed;
		}
		int running = 1;
		while (this.codes.containsValue(prefix + running)) {
			running++;
		}
		return prefix + running;
	}

	ImportedTable table() {
		return this.table.build();
	}

}
