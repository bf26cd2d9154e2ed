package jp.annualreview.job;

import java.io.IOException;
import java.time.LocalDateTime;

import jp.annualreview.ledger.RunFailure;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;

/** How a run ended whose failure no database could keep. */
class RunEndTests {

	private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 29, 1, 22);

	private final JobExecution execution = new JobExecution(1, new JobInstance(1, AnnualReviewJobConfiguration.JOB),
			new JobParameters());

	@Test
	void isKnownByTheStepAndTheDeepestCause() {
		step(1, ReviewStep.COLLECT, BatchStatus.COMPLETED);
		step(2, ReviewStep.CHECK, BatchStatus.UNKNOWN);
		this.execution.setStatus(BatchStatus.FAILED);
		this.execution
			.addFailureException(new IllegalStateException("Partition handler returned an unsuccessful step"));
		this.execution
			.addFailureException(new IllegalStateException("commit failed", new IOException("File too large")));
		RunEnd end = RunEnd.of(this.execution, NOW);
		assertThat(end.status()).isEqualTo(BatchStatus.FAILED);
		assertThat(end.failure()).hasValueSatisfying((failure) -> {
			assertThat(failure).extracting(RunFailure::step, RunFailure::at, RunFailure::message)
				.containsExactly("check", NOW, "File too large");
			assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.DISK_FULL);
		});
	}

	@Test
	void thatWentWellHasNoFailure() {
		step(1, ReviewStep.COLLECT, BatchStatus.COMPLETED);
		this.execution.setStatus(BatchStatus.COMPLETED);
		assertThat(RunEnd.of(this.execution, NOW).failure()).isEmpty();
	}

	private void step(long id, ReviewStep step, BatchStatus status) {
		StepExecution one = new StepExecution(id, step.id(), this.execution);
		one.setStatus(status);
		this.execution.addStepExecution(one);
	}

}
