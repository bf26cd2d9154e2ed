package jp.annualreview.plan;

/** 年度目標: a goal in words that is shown beside the figures and not judged. */
public record YearGoal(ItemNumber item, FiscalYear year, String text) {
}
