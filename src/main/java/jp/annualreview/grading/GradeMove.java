package jp.annualreview.grading;

import jp.annualreview.plan.ItemNumber;

/**
 * 評価の変化 of one item: new ← old. Labels are grades, or the state where there was no grade.
 */
public record GradeMove(ItemNumber item, String before, String after, Change change) {
}
