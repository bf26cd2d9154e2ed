package jp.annualreview.report;

/** 未確定・判定不能・終了・未提出: one indicator without a judgement, grouped by 状態. */
public record Unsettled(String state, String number, String branch, String name, String target, String actual,
		String why, String department) {
}
