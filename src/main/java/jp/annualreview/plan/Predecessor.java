package jp.annualreview.plan;

/** 旧計画ID・旧番号: the same item in the plan before. */
public record Predecessor(PlanId plan, ItemNumber item) {
}
