package jp.annualreview.job;

import java.util.NavigableMap;

import jp.annualreview.grading.Graded;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.report.EditionBefore;
import jp.annualreview.report.ReportInput;

/** Gathers what the report of a run is composed of from what the ledger holds. */
final class ReportSource {

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
		ReportInput input = new ReportInput(register, run.key().year(), run.key().edition(), run.asOf().orElseThrow(),
				results, this.records.all(run, ReviewRecords.COMPARED).getFirst(), this.findings.of(run),
				this.findings.submissions(run), this.earlierYears.effectsWith(run, register));
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
