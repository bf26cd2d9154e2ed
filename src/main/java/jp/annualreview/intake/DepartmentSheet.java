package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.annualreview.plan.Department;

/** シート「部署」: offices, collective names and reorganisations. */
final class DepartmentSheet {

	private final Map<String, RegisterRow> names = new LinkedHashMap<>();

	private final List<Department> departments = new ArrayList<>();

	DepartmentSheet(RegisterTable table) {
		table.rows().forEach((row) -> row.required("名称").map(Folding::plain).ifPresent((name) -> add(name, row)));
		table.rows().forEach(this::checkReferences);
	}

	List<Department> read() {
		return this.departments;
	}

	/** Names and aliases. */
	Set<String> names() {
		return this.names.keySet();
	}

	private void add(String name, RegisterRow row) {
		List<String> aliases = row.list("別名");
		Stream.concat(Stream.of(name), aliases.stream()).forEach((word) -> {
			if (this.names.putIfAbsent(word, row) != null) {
				row.fault("名称", "「" + word + "」が名称か別名として二度使われています。", "どちらかを削除してください。");
			}
		});
		this.departments.add(new Department(name, collective(row), row.list("回答課"), aliases, row.year("開始年度"),
				row.year("終了年度"), Optional.of(row.text("後継")).map(Folding::plain).filter((text) -> !text.isEmpty())));
	}

	private static boolean collective(RegisterRow row) {
		String kind = row.text("種別");
		if (!List.of("", "総称").contains(kind)) {
			row.fault("種別", "決められた語ではありません。", "総称の場合だけ「総称」と記入し、それ以外は空欄にしてください。");
		}
		if (kind.equals("総称") && row.list("回答課").isEmpty()) {
			row.fault("回答課", "総称に回答する課がありません。", "実際に回答する課の名称を記入してください。");
		}
		return kind.equals("総称");
	}

	private void checkReferences(RegisterRow row) {
		row.list("回答課").forEach((name) -> known(name, "回答課", row));
		row.list("後継").forEach((name) -> known(name, "後継", row));
	}

	private void known(String name, String column, RegisterRow row) {
		if (!this.names.containsKey(name)) {
			row.fault(column, "「" + name + "」がシート「部署」にありません。", "シート「部署」の名称か別名を確かめてください。");
		}
	}

}
