package jp.annualreview.job;

import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Grading;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.PlanRegister;

/** {@code compare}: holds the year against the one before. */
class CompareTask implements RunTask {

	private final Registers registers;

	private final EarlierYears earlierYears;

	private final RunRecords records;

	CompareTask(Registers registers, EarlierYears earlierYears, RunRecords records) {
		this.registers = registers;
		this.earlierYears = earlierYears;
		this.records = records;
	}

	@Override
	public void perform(Run run) {
		PlanRegister register = this.registers.of(run);
		Optional<Graded> previous = Optional
			.ofNullable(this.earlierYears.results(run, register).get(run.key().year().previous()));
		this.records.replaceAll(run, ReviewRecords.COMPARED,
				List.of(new Grading(register).compare(run.key().year(), this.earlierYears.graded(run), previous,
						this.earlierYears.answersWith(run, register), this.earlierYears.obstacles(run, register))));
	}

}
