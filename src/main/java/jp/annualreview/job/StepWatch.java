package jp.annualreview.job;

import jp.annualreview.ledger.RunFailures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Tells of each step's start and end, marks its log lines and keeps its failures whole.
 */
class StepWatch implements StepExecutionListener {

	private static final Logger logger = LoggerFactory.getLogger(StepWatch.class);

	private final RunFailures failures;

	private final ReviewEvents events;

	StepWatch(RunFailures failures, ReviewEvents events) {
		this.failures = failures;
		this.events = events;
	}

	@Override
	public void beforeStep(StepExecution execution) {
		MDC.put("run", Long.toString(RunParameters.runId(execution.getJobParameters())));
		ReviewStep.of(execution.getStepName()).ifPresent((step) -> {
			logger.info("{} 開始", step.label());
			this.events.publish(new ReviewEvent.StepStarted(step));
		});
	}

	@Override
	public @Nullable ExitStatus afterStep(StepExecution execution) {
		// What came after the first failed because of it.
		execution.getFailureExceptions()
			.stream()
			.findFirst()
			.filter((failure) -> !stopped(execution))
			.ifPresent((failure) -> keep(execution, failure));
		ReviewStep.of(execution.getStepName()).ifPresent((step) -> {
			boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
			logger.info("{} {}", step.label(), completed ? "完了" : "中断");
			this.events.publish(new ReviewEvent.StepEnded(step, completed, stopped(execution)));
		});
		MDC.remove("run");
		return null;
	}

	private static boolean stopped(StepExecution execution) {
		return execution.getStatus() == BatchStatus.STOPPED;
	}

	/**
	 * A partitioned step only says that a partition failed; the partition has said why.
	 */
	private void keep(StepExecution execution, Throwable failure) {
		logger.error("{} が失敗しました", execution.getStepName(), failure);
		if (!String.valueOf(failure.getMessage()).startsWith("Partition handler returned an unsuccessful step")) {
			this.failures.record(RunParameters.runId(execution.getJobParameters()), execution.getStepName(), failure);
		}
	}

}
