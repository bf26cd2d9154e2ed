package jp.annualreview.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 提出状況 of one department.
 *
 * @param files the files it sent, oldest first
 * @param submittedOn the newest 提出日
 */
public record Submission(String department, SubmissionStatus status, List<String> files,
		Optional<LocalDate> submittedOn, int errors, int confirmations, int notes) {

	public Submission {
		files = List.copyOf(files);
	}

	/**
	 * Counts what was found in a department's files; an 誤り returns them, a 確認 puts them
	 * in question.
	 */
	public static Submission of(String department, List<String> files, Optional<LocalDate> submittedOn,
			List<Finding> findings) {
		int errors = count(findings, Severity.ERROR);
		int confirmations = count(findings, Severity.CONFIRM);
		return new Submission(department, status(files, errors, confirmations), files, submittedOn, errors,
				confirmations, count(findings, Severity.NOTE));
	}

	private static SubmissionStatus status(List<String> files, int errors, int confirmations) {
		if (files.isEmpty()) {
			return SubmissionStatus.MISSING;
		}
		if (errors > 0) {
			return SubmissionStatus.RETURNED;
		}
		return (confirmations > 0) ? SubmissionStatus.IN_QUESTION : SubmissionStatus.ACCEPTED;
	}

	/**
	 * Whether a finding concerns the department: by its file, or by its name where it
	 * stands in no file.
	 */
	public boolean isConcernedBy(Finding finding) {
		return finding.location().file().isEmpty() ? finding.department().equals(this.department)
				: this.files.contains(finding.location().file());
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

}
