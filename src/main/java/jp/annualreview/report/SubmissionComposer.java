package jp.annualreview.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanRegister;

/** 提出状況 in words. */
final class SubmissionComposer {

	private final PlanRegister register;

	private final List<Finding> findings;

	private final SubmissionDeadline deadline;

	private final Reminder reminder;

	SubmissionComposer(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf,
			List<Finding> findings) {
		this.register = register;
		this.findings = findings;
		this.deadline = new SubmissionDeadline(register.meeting(year, edition).flatMap(Meeting::deadline), asOf);
		this.reminder = new Reminder(register, year, this.deadline);
	}

	/** Of a report; a copy without 内部備考 tells nobody who has to be reminded. */
	static List<SubmissionRow> of(ReportInput input) {
		Optional<Meeting> meeting = input.register().meeting(input.year(), input.edition());
		boolean reminds = meeting.filter(Meeting::remarks).flatMap(Meeting::deadline).isPresent();
		List<SubmissionRow> rows = new SubmissionComposer(input.register(), input.year(), input.edition(), input.asOf(),
				input.findings())
			.compose(input.submissions());
		return reminds ? rows : rows.stream().map(SubmissionRow::withoutReminder).toList();
	}

	SubmissionDeadline deadline() {
		return this.deadline;
	}

	List<SubmissionRow> compose(List<Submission> submissions) {
		return submissions.stream().map(this::row).toList();
	}

	private SubmissionRow row(Submission submission) {
		List<Finding> own = this.findings.stream().filter(submission::isConcernedBy).toList();
		return new SubmissionRow(submission.department(), submission.status().label(),
				submission.submittedOn().map(this.register.plan().reportNotation()::date).orElse(""),
				String.join("、", submission.files()), submission.errors(), submission.confirmations(),
				submission.notes(), this.deadline.words(), this.reminder.to(submission, own));
	}

}
