package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 計画台帳 sheet by sheet; sheets without rows are there to be filled in. */
final class RegisterTables {

	/** Only in registers of plans that ask for it beside the actual. */
	private static final String SELF_ASSESSMENT = "自己評価";

	private final PlanId plan;

	private final PlanList list;

	private final ImportMapping mapping;

	RegisterTables(PlanId plan, PlanList list, ImportMapping mapping) {
		this.plan = plan;
		this.list = list;
		this.mapping = mapping;
	}

	List<ImportedTable> of(List<ImportedItem> items, ImportedTable policies) {
		List<ImportedTable> tables = new ArrayList<>(List.of(plan(),
				settings(RegisterSheet.MEETINGS, SettingsTable.MEETINGS), policies, items(items), indicators(items),
				yearGoals(items), settings(RegisterSheet.REVISIONS, SettingsTable.REVISIONS), schemes(), stages(items),
				departments(items), settings(RegisterSheet.REFERENCES, SettingsTable.REFERENCES),
				empty(RegisterSheet.PAST_ACTUALS), settings(RegisterSheet.EFFECTS, SettingsTable.EFFECTS),
				empty(RegisterSheet.OPINIONS), settings(RegisterSheet.GLOSSARY, SettingsTable.GLOSSARY)));
		if (!this.mapping.rows(SettingsTable.FORM).isEmpty()) {
			tables.add(settings(RegisterSheet.FORM, SettingsTable.FORM));
		}
		if (!this.mapping.rows(SettingsTable.CLOSING).isEmpty()) {
			tables.add(settings(RegisterSheet.CLOSING, SettingsTable.CLOSING));
		}
		return List.copyOf(tables);
	}

	private ImportedTable plan() {
		TableBuilder table = RegisterSheet.PLAN.start();
		this.mapping.rows(SettingsTable.PLAN).forEach((row) -> {
			String item = row.value("項目");
			table.row(Map.of("項目", item, "値", row.value("値").isEmpty() ? known(item) : row.value("値")));
		});
		return table.build();
	}

	/** What the folder and the list say about the plan itself. */
	private String known(String item) {
		return switch (item) {
			case "計画ID" -> this.plan.value();
			case "開始年度" -> this.list.years().isEmpty() ? "" : this.list.years().first().toString();
			case "終了年度" -> this.list.years().isEmpty() ? "" : this.list.years().last().toString();
			default -> "";
		};
	}

	private static ImportedTable items(List<ImportedItem> items) {
		TableBuilder table = RegisterSheet.ITEMS.start();
		items.forEach((item) -> table.row(item.values()));
		return table.build();
	}

	private ImportedTable indicators(List<ImportedItem> items) {
		List<String> further = new ArrayList<>(this.list.years().stream().map(FiscalYear::toString).toList());
		if (indicatorRows(items).anyMatch((row) -> row.containsKey(SELF_ASSESSMENT))) {
			further.add(SELF_ASSESSMENT);
		}
		further.add("備考");
		TableBuilder table = RegisterSheet.INDICATORS.start(further);
		indicatorRows(items).forEach(table::row);
		return table.build();
	}

	private static Stream<Map<String, String>> indicatorRows(List<ImportedItem> items) {
		return items.stream().flatMap((item) -> item.indicators().stream()).map(ImportedIndicator::values);
	}

	private static ImportedTable yearGoals(List<ImportedItem> items) {
		TableBuilder table = RegisterSheet.YEAR_GOALS.start();
		items.forEach((item) -> item.yearGoals()
			.forEach((year, text) -> table
				.row(Map.of("番号", item.values().getOrDefault("番号", ""), "年度", year.toString(), "文", text))));
		return table.build();
	}

	private ImportedTable schemes() {
		String chosen = this.mapping.plan("評価基準");
		return settings(RegisterSheet.SCHEMES, SettingsTable.SCHEMES, Set.of(chosen));
	}

	private ImportedTable stages(List<ImportedItem> items) {
		Set<String> used = indicatorRows(items).map((row) -> row.getOrDefault("段階基準", "")).collect(Collectors.toSet());
		return settings(RegisterSheet.STAGES, SettingsTable.STAGES, used);
	}

	private ImportedTable settings(RegisterSheet sheet, SettingsTable settings, Set<String> names) {
		TableBuilder table = sheet.start();
		this.mapping.rows(settings)
			.stream()
			.filter((row) -> names.contains(row.value("基準名")))
			.forEach((row) -> table.row(row.values()));
		return table.build();
	}

	private ImportedTable settings(RegisterSheet sheet, SettingsTable settings) {
		TableBuilder table = sheet.start();
		this.mapping.rows(settings).forEach((row) -> table.row(row.values()));
		return table.build();
	}

	private ImportedTable departments(List<ImportedItem> items) {
		Map<String, Map<String, String>> departments = new LinkedHashMap<>();
		items.stream()
			.flatMap((item) -> item.departments().stream())
			.forEach((name) -> departments.putIfAbsent(name, Map.of("名称", name)));
		this.mapping.rows(SettingsTable.DEPARTMENTS).forEach((row) -> departments.put(row.value("名称"), row.values()));
		TableBuilder table = RegisterSheet.DEPARTMENTS.start();
		departments.values().forEach(table::row);
		return table.build();
	}

	private static ImportedTable empty(RegisterSheet sheet) {
		return sheet.start().build();
	}

}
