package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;

/** 提出状況: who has sent what, and how it was received. */
final class SubmissionBoard {

	private final List<Received> received;

	private final List<Finding> findings;

	SubmissionBoard(List<Received> received, List<Finding> findings) {
		this.received = received;
		this.findings = findings;
	}

	boolean hasFrom(String department) {
		return this.received.stream().anyMatch((file) -> file.department().equals(department));
	}

	Submission of(String department) {
		List<Received> files = this.received.stream().filter((file) -> file.department().equals(department)).toList();
		return Submission.of(department, files.stream().map((file) -> file.sent().file()).toList(), newest(files),
				this.findings.stream().filter((finding) -> finding.department().equals(department)).toList());
	}

	static Optional<LocalDate> newest(List<Received> files) {
		return files.stream().flatMap((file) -> file.sent().submittedOn().stream()).max(LocalDate::compareTo);
	}

}
