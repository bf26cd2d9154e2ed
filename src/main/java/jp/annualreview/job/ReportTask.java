package jp.annualreview.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;

import jp.annualreview.grading.Graded;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.report.EditionBefore;
import jp.annualreview.report.ReportComposer;
import jp.annualreview.report.ReportInput;
import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.ReviewReport;

/** One format of the report, made from the one report model. */
class ReportTask implements RunTask {

	private static final String COPIES = "配付用";

	private final ReportSource source;

	private final ReportWriter writer;

	private final ReviewFolders folders;

	ReportTask(ReportSource source, ReportWriter writer, ReviewFolders folders) {
		this.source = source;
		this.writer = writer;
		this.folders = folders;
	}

	@Override
	public void perform(Run run) throws Exception {
		Path folder = Files.createDirectories(this.folders.prepared(run.id()));
		ReportInput input = this.source.input(run);
		List<Meeting> copies = input.register().meetings(run.key().year(), run.key().edition());
		this.writer.write(report(input, copies), folder);
		if (this.writer.perMeeting()) {
			for (Meeting copy : copies.stream().skip(1).toList()) {
				Path own = Files.createDirectories(folder.resolve(COPIES).resolve(copy.audience()));
				this.writer.write(report(input, List.of(copy)), own);
			}
		}
	}

	/** The copy of the first of some meetings; without any the report as it is. */
	private static ReviewReport report(ReportInput input, List<Meeting> meetings) {
		return new ReportComposer().compose(meetings.stream().findFirst().map(input::copyFor).orElse(input));
	}

	/** Gathers what the report of a run is composed of from what the ledger holds. */
	static class ReportSource {

		private final Registers registers;

		private final EarlierYears earlierYears;

		private final RunRecords records;

		private final RunFindings findings;

		private final ClosedEditions closed;

		ReportSource(Registers registers, EarlierYears earlierYears, RunRecords records, RunFindings findings,
				ClosedEditions closed) {
			this.registers = registers;
			this.earlierYears = earlierYears;
			this.records = records;
			this.findings = findings;
			this.closed = closed;
		}

		ReportInput input(Run run) {
			PlanRegister register = this.registers.of(run);
			NavigableMap<FiscalYear, Graded> results = this.earlierYears.results(run, register);
			results.put(run.key().year(), this.earlierYears.graded(run));
			ReportInput input = new ReportInput(register, run.key().year(), run.key().edition(),
					run.asOf().orElseThrow(), results, this.records.all(run, ReviewRecords.COMPARED).getFirst(),
					this.findings.of(run), this.findings.submissions(run),
					this.earlierYears.effectsWith(run, register));
			ReportInput after = this.earlierYears.editionBefore(run.key(), register)
				.map((before) -> input.after(before(before), run.onlyChanges()))
				.orElse(input);
			return run.closing() ? after.withClosing() : after;
		}

		private EditionBefore before(Run run) {
			return new EditionBefore(run.key().edition(), this.closed.of(run.key()).isPresent(), this.registers.of(run),
					this.earlierYears.graded(run), this.records.all(run, ReviewRecords.COMPARED).getFirst());
		}

	}

}
