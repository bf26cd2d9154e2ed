package jp.annualreview.intake.planlist;

/**
 * 件数 of an import, for the person who started it.
 *
 * @param items 取組事項
 * @param indicators 指標
 * @param numeric indicators that are not 段階
 * @param targets target, baseline and final-target cells read
 */
public record ImportCounts(int items, int indicators, int numeric, int targets) {

}
