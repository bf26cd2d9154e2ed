package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;

/**
 * 取込設定: how a city's list becomes our register, as small tables an officer can read and
 * edit.
 */
public final class ImportMapping {

	private final Map<SettingsTable, Map<List<String>, SettingRow>> tables = new EnumMap<>(SettingsTable.class);

	private ImportMapping() {
	}

	/**
	 * Settings from sheets named like {@link SettingsTable#label()}, headings in their
	 * first row; later sheets win. Other sheets are ignored.
	 */
	public static ImportMapping of(List<RawSheet> sheets) {
		ImportMapping mapping = new ImportMapping();
		for (RawSheet sheet : sheets) {
			for (SettingsTable table : SettingsTable.values()) {
				if (table.label().equals(sheet.name())) {
					mapping.add(table, sheet.rows());
				}
			}
		}
		return mapping;
	}

	private void add(SettingsTable table, List<RawRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		RawRow header = rows.getFirst();
		Map<List<String>, SettingRow> known = this.tables.computeIfAbsent(table, (any) -> new LinkedHashMap<>());
		for (RawRow row : rows.subList(1, rows.size())) {
			Map<String, String> values = new LinkedHashMap<>();
			List<String> key = new ArrayList<>();
			header.cells().forEach((heading) -> {
				String value = row.text(heading.column());
				values.put(heading.text(), value);
				if (key.size() < table.keyColumns()) {
					key.add(value);
				}
			});
			known.put(key, new SettingRow(values));
		}
	}

	List<SettingRow> rows(SettingsTable table) {
		return List.copyOf(this.tables.getOrDefault(table, Map.of()).values());
	}

	/** 列, in the order they are declared. */
	List<ColumnRule> columns() {
		return rows(SettingsTable.COLUMNS).stream().map(ColumnRule::of).toList();
	}

	/** One fact of the sheet 計画, blank where unknown. */
	String plan(String item) {
		return rows(SettingsTable.PLAN).stream()
			.filter((row) -> row.value("項目").equals(item))
			.map((row) -> row.value("値"))
			.findFirst()
			.orElse("");
	}

}
