package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;

/** 提出状況: who has sent what, and how it was received. */
final class SubmissionBoard {

	private final List<Received> received;

	private final List<Finding> findings;

	SubmissionBoard(List<Received> received, List<Finding> findings) {
		this.received = received;
		this.findings = findings;
	}

	Submission of(String department) {
		List<Received> files = this.received.stream().filter((file) -> file.department().equals(department)).toList();
		int errors = count(department, Severity.ERROR);
		int confirmations = count(department, Severity.CONFIRM);
		Optional<LocalDate> newest = newest(files);
		return new Submission(department, status(files, errors, confirmations),
				files.stream().map((file) -> file.sent().file()).toList(), newest, errors, confirmations,
				count(department, Severity.NOTE));
	}

	static Optional<LocalDate> newest(List<Received> files) {
		return files.stream().flatMap((file) -> file.sent().submittedOn().stream()).max(LocalDate::compareTo);
	}

	private int count(String department, Severity severity) {
		return (int) this.findings.stream()
			.filter((finding) -> finding.department().equals(department) && finding.severity() == severity)
			.count();
	}

	private static SubmissionStatus status(List<Received> files, int errors, int confirmations) {
		if (files.isEmpty()) {
			return SubmissionStatus.MISSING;
		}
		if (errors > 0) {
			return SubmissionStatus.RETURNED;
		}
		return (confirmations > 0) ? SubmissionStatus.IN_QUESTION : SubmissionStatus.ACCEPTED;
	}

}
