package jp.annualreview.report;

import java.util.List;

/**
 * 効果額の表: names against 見込・実績・差 of 単年度, 継続 and both together, in 千円.
 *
 * @param nameHeading what the names are: 方針, 年度 or 取組事項名
 */
public record EffectTable(String title, String nameHeading, List<EffectRow> rows) {

	public EffectTable {
		rows = List.copyOf(rows);
	}

	/** Whether the rows are items, with number and department. */
	public boolean ofItems() {
		return this.rows.stream().anyMatch((row) -> !row.number().isEmpty());
	}

}
