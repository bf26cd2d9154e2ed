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

}
