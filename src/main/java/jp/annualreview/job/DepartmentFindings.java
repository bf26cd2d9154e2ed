package jp.annualreview.job;

import java.util.List;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;

/**
 * 担当課の指摘 of an edition.
 *
 * @param feedback its files to be sent back, by their paths in the edition's folder
 */
public record DepartmentFindings(Submission submission, List<Finding> findings, List<String> feedback) {

	public DepartmentFindings {
		findings = List.copyOf(findings);
		feedback = List.copyOf(feedback);
	}

}
