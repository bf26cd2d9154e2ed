package jp.annualreview.report;

/**
 * 途中で変わった取組: an item that ended, was given up, merged or added within the period.
 *
 * @param what 終了, 中止, 統合 or 新規
 * @param since the first year of it
 */
public record ClosedItem(String what, String number, String name, String since, String why, String department) {
}
