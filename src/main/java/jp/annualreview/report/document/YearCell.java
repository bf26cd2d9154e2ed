package jp.annualreview.report.document;

/**
 * Plan and actual of one year.
 *
 * @param plan 計画 as printed in the plan; a revised target prints new above old
 * @param actual 実績 as printed, or its state; blank for years to come
 * @param result grade or 達成・未達成 of that year, or blank
 * @param ownView 自己評価 of that year, or blank
 * @param rate 達成率 of that year as printed, or blank
 */
public record YearCell(String year, Cell plan, Cell actual, String result, boolean underReview, String ownView,
		Cell rate) {
}
