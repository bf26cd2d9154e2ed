package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.ClosingYear;

/**
 * One indicator of 計画期間総括, all years in one line.
 *
 * @param indicator 指標名, blank where the item's name says it
 * @param measure 段階, 毎年度, 累計 …: what the final grade rests on
 * @param policy names from 方針 down
 * @param met 達成した年度の数 of those judged, {@code 3／4}
 * @param result 最終評価
 * @param remark what the final grade needs beside it: the sum of the period, the year it
 * ended
 */
public record ClosingRow(String number, String branch, String name, String indicator, String unit, String measure,
		List<String> policy, List<ClosingYear> years, String met, String result, String remark) {

	public ClosingRow {
		policy = List.copyOf(policy);
		years = List.copyOf(years);
	}

	/** Whether there is anything to draw. */
	public boolean drawable() {
		return this.years.stream().anyMatch((year) -> year.value().isPresent());
	}

}
