package jp.annualreview.job;

import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.intake.CheckedReturns;
import jp.annualreview.intake.ReturnCheck;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.PlanRegister;

/** {@code check}: decides which answers count and what is wrong with them. */
class CheckTask implements RunTask {

	private final Registers registers;

	private final EarlierYears earlierYears;

	private final RunInputs inputs;

	private final RunRecords records;

	private final Runs runs;

	CheckTask(Registers registers, EarlierYears earlierYears, RunInputs inputs, RunRecords records, Runs runs) {
		this.registers = registers;
		this.earlierYears = earlierYears;
		this.inputs = inputs;
		this.records = records;
		this.runs = runs;
	}

	@Override
	public void perform(Run run) {
		this.records.reconcile(run, ReviewRecords.RETURN, this.inputs.of(run).size());
		PlanRegister register = this.registers.of(run);
		CheckedReturns checked = new ReturnCheck(register).check(run.key().year(),
				this.records.all(run, ReviewRecords.RETURN), this.earlierYears.answers(run, register));
		this.records.replaceAll(run, ReviewRecords.ANSWER, checked.answers());
		this.records.replaceAll(run, ReviewRecords.EFFECT, checked.effects());
		this.records.replaceAll(run, ReviewRecords.CHECK_FINDING, checked.findings());
		this.records.replaceAll(run, ReviewRecords.SETTLED_FINDING, checked.settled());
		this.records.replaceAll(run, ReviewRecords.REPLACED_ANSWER, checked.replaced());
		this.records.replaceAll(run, ReviewRecords.SUBMISSION, checked.submissions());
		this.runs.asOf(run, asOf(run, checked.newestSubmission()));
	}

	/**
	 * Never today's clock: without a given date the newest 提出日, without any the end of
	 * the year.
	 */
	private static LocalDate asOf(Run run, Optional<LocalDate> newestSubmission) {
		return run.requestedAsOf().or(() -> newestSubmission).orElse(run.key().year().lastDay());
	}

}
