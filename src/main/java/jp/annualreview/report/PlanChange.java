package jp.annualreview.report;

/**
 * 計画の変更: one item that was added, ended, merged or printed again, or one target that was
 * revised, up to the year under review.
 *
 * @param kind 新規, 終了, 中止, 統合, 再掲 or 目標改訂
 * @param since the fiscal year it took effect, or the day of a revision; blank where
 * unknown
 * @param what where it went or came from, or the target before and after
 */
public record PlanChange(String kind, String number, String branch, String name, String since, String what,
		String reason, String department) {
}
