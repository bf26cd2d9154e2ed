package jp.annualreview.feedback;

import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;

/**
 * 返すファイル: one file of a department with the findings in it.
 *
 * @param name without ending
 * @param original empty where only the list can be given
 * @param marked whether the cells are marked, not only listed
 */
record FeedbackPart(String name, String department, Optional<FeedbackOriginal> original, List<Finding> findings,
		List<Finding> settled, boolean marked) {

	FeedbackPart(String name, String department, Optional<FeedbackOriginal> original, List<Finding> findings,
			List<Finding> settled) {
		this(name, department, original, List.copyOf(findings), List.copyOf(settled), original.isPresent());
	}

	FeedbackPart listed() {
		return new FeedbackPart(this.name, this.department, this.original, this.findings, this.settled, false);
	}

	/** Whether a finding lies in this very file; others are only listed. */
	boolean holds(Finding finding) {
		return this.original.isPresent() && this.original.get().isNamedIn(finding);
	}

	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

}
