package jp.annualreview.report;

/**
 * 正誤: one figure of a closed edition that turned out wrong.
 *
 * @param field 目標, 実績, 達成率, 評価 (of the indicator) or 取組の評価
 * @param wrong 誤, as it was printed
 * @param right 正
 */
public record Erratum(String number, String branch, String name, String field, String wrong, String right,
		String department) {
}
