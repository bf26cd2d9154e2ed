package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

import jp.annualreview.ledger.RunFailure;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * How a run ended.
 *
 * @param failure what the memory knows of it: a database that could not be written has no
 * record
 */
record RunEnd(BatchStatus status, Optional<LocalDateTime> startedAt, Optional<RunFailure> failure) {

	/** Of several failures the one with the clearest cause: the others came of it. */
	static RunEnd of(JobExecution execution, LocalDateTime now) {
		return new RunEnd(execution.getStatus(), Optional.ofNullable(execution.getStartTime()),
				execution.getAllFailureExceptions()
					.stream()
					.min(Comparator.comparing(FailureCause::of))
					.map((failure) -> RunFailure.of(lastStep(execution), now, failure)));
	}

	static RunEnd of(BatchStatus status) {
		return new RunEnd(status, Optional.empty(), Optional.empty());
	}

	private static String lastStep(JobExecution execution) {
		return execution.getStepExecutions()
			.stream()
			.filter((step) -> step.getStatus() != BatchStatus.COMPLETED)
			.max(Comparator.comparing(StepExecution::getId))
			.map(StepExecution::getStepName)
			.orElse(ReviewStep.COLLECT.id());
	}

}
