package jp.annualreview.report;

import jp.annualreview.report.document.Cell;

/**
 * 未達成の理由・今後の対応: one indicator that was not achieved.
 *
 * @param previous last year's 評価 or 状態, {@code －} where there is none
 */
public record Missed(String number, String branch, String name, String result, String target, String actual, Cell rate,
		String previous, String reason, String remark, String department, String policy) {

	/** Whether the department gave a reason. */
	public boolean explained() {
		return !this.reason.equals(MissedComposer.NO_REASON);
	}
}
