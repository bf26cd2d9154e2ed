package jp.annualreview.report;

import java.util.List;

import jp.annualreview.finding.Severity;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;

/** 提出状況 in words. */
final class SubmissionComposer {

	private final ReviewFacts facts;

	SubmissionComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	List<SubmissionRow> compose() {
		return this.facts.input().submissions().stream().map(this::row).toList();
	}

	/**
	 * Counts every finding of the run: the grading asks departments too, after the check.
	 */
	private SubmissionRow row(Submission submission) {
		int confirmations = count(submission, Severity.CONFIRM);
		SubmissionStatus status = (submission.status() == SubmissionStatus.ACCEPTED && confirmations > 0)
				? SubmissionStatus.IN_QUESTION : submission.status();
		return new SubmissionRow(submission.department(), status.label(),
				submission.submittedOn().map(this.facts.plan().reportNotation()::date).orElse(""),
				String.join("、", submission.files()), count(submission, Severity.ERROR), confirmations,
				count(submission, Severity.NOTE));
	}

	private int count(Submission submission, Severity severity) {
		return (int) this.facts.input()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity && finding.department().equals(submission.department()))
			.count();
	}

}
