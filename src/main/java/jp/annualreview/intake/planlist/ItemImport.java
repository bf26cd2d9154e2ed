package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.annualreview.intake.UnitInName;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;

/** Rows of a list as items with their indicators. */
final class ItemImport {

	private static final List<String> AS_PRINTED = List.of("グループ", "名称", "重点", "継続", "内容", "現状と課題", "目標の状態", "開始年度",
			"終了年度", "状態", "状態の年度", "状態の理由", "再掲元", "統合先", "新規", "旧計画ID", "旧番号");

	private final PlanList list;

	private final PolicyTree policies;

	private final IndicatorImport indicators;

	private final Owners owners;

	ItemImport(PlanList list, ImportMapping mapping) {
		this.list = list;
		this.policies = new PolicyTree(mapping.columns());
		this.indicators = new IndicatorImport(list, mapping);
		this.owners = new Owners(mapping.rows(SettingsTable.OWNERS));
	}

	List<ImportedItem> items() {
		List<ImportedItem> items = new ArrayList<>();
		this.list.byItem().forEach((number, rows) -> items.add(item(number, rows)));
		return items;
	}

	private ImportedItem item(ItemNumber number, List<ListedRow> printed) {
		List<ListedRow> rows = printed.stream().map(ItemImport::unitApart).toList();
		ListedRow first = rows.getFirst();
		Map<String, String> values = new HashMap<>();
		AS_PRINTED.forEach((column) -> values.put(column, first.value(column)));
		String policy = this.policies.codeOf(first);
		Map<String, String> owners = this.owners.of(number, policy);
		List<String> departments = rows.stream()
			.flatMap((row) -> departments(row, "担当課", owners).stream())
			.distinct()
			.toList();
		values.put("番号", number.value());
		values.put("体系コード", policy);
		values.put("担当課", String.join(";", departments));
		values.put("関係課", String.join(";", departments(first, "関係課", owners)));
		List<ImportedIndicator> measured = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			IndicatorId id = new IndicatorId(number, branch(rows.get(i), i, rows.size()));
			measured.add(this.indicators.read(id, first.value("名称"), rows.get(i)));
		}
		return new ImportedItem(values, departments, measured, goals(first), new ItemQuestions(number, rows).all());
	}

	/**
	 * A unit in brackets behind the name is the unit, where the list has no column for
	 * it.
	 */
	private static ListedRow unitApart(ListedRow row) {
		String column = row.value("指標名").isEmpty() ? "名称" : "指標名";
		Optional<UnitInName> apart = row.value("単位").isEmpty() ? UnitInName.of(row.value(column)) : Optional.empty();
		return apart
			.map((found) -> row.with(column, found.name(), row.source(column))
				.with(IndicatorImport.UNIT_IN_NAME, found.unit(), row.source(column)))
			.orElse(row);
	}

	private NavigableMap<FiscalYear, String> goals(ListedRow row) {
		NavigableMap<FiscalYear, String> goals = new TreeMap<>();
		this.list.years().forEach((year) -> goals.put(year, row.value("年度目標" + year)));
		goals.values().removeIf(String::isEmpty);
		return goals;
	}

	/** 枝番; measures the list does not number are counted. */
	private static String branch(ListedRow row, int index, int measures) {
		String listed = row.value("枝番");
		if (!listed.isEmpty() || measures == 1) {
			return listed;
		}
		return Integer.toString(index + 1);
	}

	/** As the list prints them, else as the settings assign them. */
	private static List<String> departments(ListedRow row, String column, Map<String, String> owners) {
		return departments(row.value(column).isEmpty() ? owners.getOrDefault(column, "") : row.value(column));
	}

	/** ・ parts two names only after 課: it also stands within names. */
	private static List<String> departments(String printed) {
		return Stream.of(printed.split("[;；、,，\\n]|(?<=課)・"))
			.map((name) -> name.replaceAll("[【】]", "").strip())
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	ImportedTable policies() {
		return this.policies.table();
	}

}
