package jp.annualreview.report.document;

import java.util.List;
import java.util.Optional;

/**
 * One indicator of an item: the plan row above the actual row.
 *
 * @param years one cell per plan year
 * @param rate 達成率 as printed, {@code 97.3%}, or blank
 * @param verdict 達成・未達成 or blank
 * @param why 理由: why no rate or judgement, 同値 …
 * @param change 前年度比 in words, {@code 改善（＋27人）}
 * @param reckoning 計算の根拠, lines
 * @param source file, sheet and cell of the answer
 * @param note one line on 目標の改訂, blank where none
 * @param ownView 自己評価 beside the actual, blank where there is none
 * @param trend 推移, where the item is a 重点項目
 * @param terms 指標の定め: 基準値, 参照値 and the like, for the 個票
 */
public record IndicatorRow(String branch, String name, String unit, String kind, String direction, List<YearCell> years,
		String status, Cell rate, String verdict, String state, String why, String change, String activity,
		String reason, String remark, List<String> reckoning, String source, String note, String ownView,
		List<LegendEntry> terms, Optional<Trend> trend) {

	public IndicatorRow {
		years = List.copyOf(years);
		reckoning = List.copyOf(reckoning);
		terms = List.copyOf(terms);
	}

}
