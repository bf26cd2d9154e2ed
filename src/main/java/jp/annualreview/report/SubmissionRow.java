package jp.annualreview.report;

/**
 * 提出状況 of one department, in words.
 *
 * @param daysLeft {@code あと5日}, {@code 期限日}, {@code 31日超過}; blank without 提出期限
 * @param reminder 督促文, blank where nothing is due
 */
public record SubmissionRow(String department, String status, String submittedOn, String files, int errors,
		int confirmations, int notes, String daysLeft, String reminder) {

	SubmissionRow withoutReminder() {
		return new SubmissionRow(this.department, this.status, this.submittedOn, this.files, this.errors,
				this.confirmations, this.notes, this.daysLeft, "");
	}

}
