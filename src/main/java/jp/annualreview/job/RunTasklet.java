package jp.annualreview.job;

import jp.annualreview.ledger.Runs;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Hangs a {@link RunTask} into a Batch step. */
final class RunTasklet implements Tasklet {

	private final Runs runs;

	private final RunTask task;

	RunTasklet(Runs runs, RunTask task) {
		this.runs = runs;
		this.task = task;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
		this.task.perform(this.runs.get(RunParameters.runId(contribution.getStepExecution().getJobParameters())));
		return RepeatStatus.FINISHED;
	}

}
