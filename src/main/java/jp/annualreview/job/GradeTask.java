package jp.annualreview.job;

import java.util.List;

import jp.annualreview.grading.Grading;
import jp.annualreview.grading.GradingSettings;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.PlanRegister;

/** {@code grade}: judges every indicator and item. */
class GradeTask implements RunTask {

	private final Registers registers;

	private final EarlierYears earlierYears;

	private final RunRecords records;

	private final ReviewSettings settings;

	GradeTask(Registers registers, EarlierYears earlierYears, RunRecords records, ReviewSettings settings) {
		this.registers = registers;
		this.earlierYears = earlierYears;
		this.records = records;
		this.settings = settings;
	}

	@Override
	public void perform(Run run) {
		PlanRegister register = this.registers.of(run);
		Grading grading = new Grading(register, new GradingSettings(this.settings.overachievement()));
		AnswerBook answers = this.earlierYears.answersWith(run, register);
		this.records.replaceAll(run, ReviewRecords.GRADED, List.of(grading.grade(run.key().year(), answers)));
		this.records.replaceAll(run, ReviewRecords.SETTLED_JUDGEMENT,
				grading.settled(answers, this.records.all(run, ReviewRecords.REPLACED_ANSWER)));
	}

}
