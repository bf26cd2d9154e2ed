package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.plan.ItemNumber;

/**
 * 体系コード: the numbering the plan prints ({@code 1 市民協働…} and {@code (2) ボランティア…} give
 * {@code 1-(2)}), else a running number.
 */
final class PolicyCodes {

	private static final Pattern NUMBERED = Pattern
		.compile("([（(]?[0-9０-９A-Za-zＡ-Ｚａ-ｚⅠ-Ⅻ①-⑳ア-ン]{1,3}[)）.．]?)[\\s\\u3000]+(\\S.*)");

	private final Map<List<String>, String> codes = new LinkedHashMap<>();

	boolean knows(List<String> path) {
		return this.codes.containsKey(path);
	}

	/**
	 * The code of a node.
	 * @param path names from the top down to its own
	 * @param parent the code above, blank at the top
	 */
	String of(List<String> path, String parent) {
		String known = this.codes.get(path);
		if (known != null) {
			return known;
		}
		String code = code(path.getLast(), parent);
		this.codes.put(List.copyOf(path), code);
		return code;
	}

	private String code(String name, String parent) {
		Matcher numbered = NUMBERED.matcher(name);
		String prefix = parent.isEmpty() ? "" : parent + "-";
		String printed = prefix + (numbered.matches() ? new ItemNumber(numbered.group(1)).value() : "");
		if (numbered.matches() && !this.codes.containsValue(printed)) {
			return printed;
		}
		int running = 1;
		while (this.codes.containsValue(prefix + running)) {
			running++;
		}
		return prefix + running;
	}

	/** A name without the number the plan prints before it. */
	static String withoutNumber(String name) {
		Matcher numbered = NUMBERED.matcher(name);
		return numbered.matches() ? numbered.group(2) : name;
	}

}
