package jp.annualreview.report;

/** 提出状況 of one department, in words. */
public record SubmissionRow(String department, String status, String submittedOn, String files, int errors,
		int confirmations, int notes) {
}
