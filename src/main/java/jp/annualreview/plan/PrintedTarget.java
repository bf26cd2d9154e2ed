package jp.annualreview.plan;

/**
 * 目標（原文）: a target as the plan prints it, and what it was read as.
 *
 * @param text the cell's text, unchanged; blank where a stage continues or nothing is due
 */
public record PrintedTarget(String text, Target target) {
}
