package jp.annualreview.report;

import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.PlanRegister;

/**
 * 前回の版: what was published of the same year the time before.
 *
 * @param closed whether it was closed, so that what differs is a correction of it
 * @param register the register it was printed with
 * @param compared what it said of the year before
 */
public record EditionBefore(Edition edition, boolean closed, PlanRegister register, Graded graded, Compared compared) {
}
