package jp.annualreview.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunFailures;
import jp.annualreview.ledger.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * 復旧: closes what a crash or a lost database left open of a run, for Batch would never
 * start it again. Only while nothing of ours runs.
 */
class RunRecovery {

	private static final Logger logger = LoggerFactory.getLogger(RunRecovery.class);

	private static final ExitStatus CRASHED = ExitStatus.FAILED.addExitDescription("recovered after a crash");

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	private final BatchHistory history;

	private final RunFailures failures;

	private final Runs runs;

	private final AuditTrail audit;

	private final Clock clock;

	RunRecovery(JobOperator operator, JobRepository repository, Job job, BatchHistory history, RunFailures failures,
			Runs runs, AuditTrail audit, Clock clock) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
		this.history = history;
		this.failures = failures;
		this.runs = runs;
		this.audit = audit;
		this.clock = clock;
	}

	/** Of every run that is said to be at work or to have ended nobody knows how. */
	void recoverAll() {
		Stream
			.concat(this.repository.findRunningJobExecutions(this.job.getName()).stream(),
					this.history.unknown()
						.stream()
						.map((id) -> Objects.requireNonNull(this.repository.getJobExecution(id))))
			.toList()
			.forEach((execution) -> {
				close(execution);
				this.runs.find(RunParameters.runId(execution.getJobParameters())).ifPresent(this::tell);
			});
	}

	/** Of one run, because somebody asked for it. */
	void recover(Run run) {
		executions(run).forEach(this::close);
	}

	/** Of one run that is about to be started or resumed. */
	void prepare(Run run) {
		List<JobExecution> executions = executions(run);
		boolean broken = executions.stream().anyMatch(RunRecovery::isOpen);
		executions.forEach(this::close);
		if (broken) {
			tell(run);
		}
	}

	/**
	 * A crash may have come between an instance and its first execution. Batch refuses
	 * such an instance, so it is made anew.
	 */
	private List<JobExecution> executions(Run run) {
		JobInstance instance = this.repository.getJobInstance(this.job.getName(), RunParameters.of(run));
		if (instance == null) {
			return List.of();
		}
		List<JobExecution> executions = this.repository.getJobExecutions(instance);
		if (executions.isEmpty()) {
			logger.warn("開始の途中で中断された {} を、始めから開始できるようにします", run.label());
			this.repository.deleteJobInstance(instance);
		}
		return executions;
	}

	private void tell(Run run) {
		this.audit.record(AuditEntry.ITSELF, "復旧", run.label(), "中断したままの実行を、失敗として閉じました", AuditEntry.Outcome.DONE);
	}

	/** An execution may have been closed without all of its steps. */
	private void close(JobExecution execution) {
		if (isOpen(execution)) {
			closeOpen(execution);
		}
		execution.getStepExecutions().stream().filter(RunRecovery::isOpen).forEach(this::close);
	}

	private void closeOpen(JobExecution execution) {
		logger.warn("中断された実行 {} を復旧します", execution.getId());
		// Batch refuses to recover what ended nobody knows how.
		if (execution.getStatus().isRunning()) {
			this.operator.recover(execution);
		}
		execution.setStatus(BatchStatus.FAILED);
		execution.setExitStatus(CRASHED);
		if (execution.getEndTime() == null) {
			execution.setEndTime(LocalDateTime.now(this.clock));
		}
		this.repository.update(execution);
	}

	private void close(StepExecution step) {
		logger.warn("中断された工程 {} を復旧します", step.getStepName());
		step.setStatus(BatchStatus.FAILED);
		step.setExitStatus(CRASHED);
		if (step.getEndTime() == null) {
			step.setEndTime(LocalDateTime.now(this.clock));
		}
		this.repository.update(step);
		long run = RunParameters.runId(step.getJobParameters());
		if (!this.failures.known(run, step.getStepName(), step.getCreateTime())) {
			this.failures.record(run, step.getStepName(), new RunCrashedException());
		}
	}

	private static boolean isOpen(JobExecution execution) {
		return isOpen(execution.getStatus());
	}

	/** What Batch itself has recovered keeps the exit code of one at work. */
	private static boolean isOpen(StepExecution step) {
		return isOpen(step.getStatus())
				|| step.getExitStatus().getExitCode().equals(ExitStatus.EXECUTING.getExitCode());
	}

	private static boolean isOpen(BatchStatus status) {
		return status.isRunning() || status == BatchStatus.UNKNOWN;
	}

}
