package jp.annualreview.report;

/**
 * 委員意見: one opinion with the office's answer.
 *
 * @param part 区分: this year's, or an earlier year's that is still open
 * @param meeting {@code R3 第1回}
 * @param number of the item it is about, blank where it is about the plan
 * @param name of that item
 */
public record OpinionRow(String part, String meeting, String number, String name, String opinion, String answer,
		String status) {
}
