package jp.annualreview.report;

/**
 * 提出状況 of one department, in words.
 *
 * @param daysLeft {@code あと5日}, {@code 期限日}, {@code 31日超過}; blank without 提出期限
 * @param reminder 督促文, blank where nothing is due
 */
public record SubmissionRow(String department, String status, String submittedOn, String files, int errors,
		int confirmations, int notes, String daysLeft, String reminder) {

	/** What the three counts mean, printed below them. */
	public static final String KEY = "数は指摘の件数です。誤り＝値を使わず（差戻し）、訂正を求めているもの。確認＝値を使った上で、確かめるよう求めているもの。参考＝知らせただけのもの。";

	SubmissionRow withoutReminder() {
		return new SubmissionRow(this.department, this.status, this.submittedOn, this.files, this.errors,
				this.confirmations, this.notes, this.daysLeft, "");
	}

}
