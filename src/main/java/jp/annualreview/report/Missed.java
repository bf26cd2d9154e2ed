package jp.annualreview.report;

/** 未達成と要因・今後の対応: one indicator that was not achieved. */
public record Missed(String number, String branch, String name, String result, String target, String actual,
		String rate, String reason, String remark, String department, String policy) {
}
