package jp.annualreview.report;

import java.util.List;

import jp.annualreview.finding.Submission;

/** 提出状況 in words. */
final class SubmissionComposer {

	private final ReviewFacts facts;

	SubmissionComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	List<SubmissionRow> compose() {
		return this.facts.input().submissions().stream().map(this::row).toList();
	}

	private SubmissionRow row(Submission submission) {
		return new SubmissionRow(submission.department(), submission.status().label(),
				submission.submittedOn().map(this.facts.plan().reportNotation()::date).orElse(""),
				String.join("、", submission.files()), submission.errors(), submission.confirmations(),
				submission.notes());
	}

}
