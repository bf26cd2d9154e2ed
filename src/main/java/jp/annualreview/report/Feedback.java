package jp.annualreview.report;

import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;

/**
 * 返却: what a department is told about its answers.
 *
 * @param fileName {@code <担当課>.xlsx}, or {@code 不明_<file>.xlsx}
 * @param department blank where unknown
 * @param original the newest file it sent, to be given back with marks; empty to list
 * only
 */
public record Feedback(String fileName, String department, List<Finding> findings,
		Optional<FeedbackOriginal> original) {

	public Feedback {
		findings = List.copyOf(findings);
	}

}
