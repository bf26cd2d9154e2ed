package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.IndicatorId;

/**
 * 指標補足: what the settings say about single indicators, or about all of them, with the
 * reason.
 */
final class Supplements {

	/** Stands in the place of a number where every indicator is meant. */
	private static final String ALL = "すべて";

	private final Map<IndicatorId, List<SettingRow>> rows;

	Supplements(List<SettingRow> rows) {
		this.rows = rows.stream()
			.collect(Collectors.groupingBy((row) -> IndicatorId.of(row.value("番号"), row.value("枝番")),
					LinkedHashMap::new, Collectors.toList()));
	}

	/** Column and value of each supplement of an indicator. */
	Map<String, String> values(IndicatorId id) {
		Map<String, String> values = new LinkedHashMap<>();
		of(id).forEach((row) -> values.put(row.value("列"), row.value("値")));
		return values;
	}

	/** Why they were added, for 備考. */
	String reasons(IndicatorId id) {
		return of(id).stream()
			.filter((row) -> !row.value("番号").equals(ALL))
			.map((row) -> "%s: %s".formatted(row.value("列"), row.value("根拠")))
			.collect(Collectors.joining("。"));
	}

	private List<SettingRow> of(IndicatorId id) {
		return Stream.of(IndicatorId.of(ALL, ""), id)
			.flatMap((key) -> this.rows.getOrDefault(key, List.of()).stream())
			.toList();
	}

}
