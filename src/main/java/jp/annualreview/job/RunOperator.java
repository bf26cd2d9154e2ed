package jp.annualreview.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunResets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.SmartLifecycle;

/**
 * Starts, resumes, repeats and stops job executions. One at a time: Batch itself lets two
 * restarts at the same moment both run, and calls a run stopped while its thread still
 * writes.
 */
class RunOperator implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(RunOperator.class);

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	private final BatchHistory history;

	private final RunResets resets;

	private final RunRecovery recovery;

	private final Clock clock;

	private final OneAtATime oneAtATime;

	private final AtomicReference<@Nullable Run> current = new AtomicReference<>();

	private final AtomicBoolean stopAsked = new AtomicBoolean();

	private volatile boolean stopping;

	private volatile boolean started;

	RunOperator(JobOperator operator, JobRepository repository, Job job, BatchHistory history, RunResets resets,
			RunRecovery recovery, Clock clock, OneAtATime oneAtATime) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
		this.history = history;
		this.resets = resets;
		this.recovery = recovery;
		this.clock = clock;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Runs to the end, resuming where an earlier attempt stopped; one that another has
	 * brought to its end meanwhile is not run again.
	 */
	RunEnd run(Run run) throws IOException {
		return this.oneAtATime.perform(() -> runAlone(run));
	}

	private RunEnd runAlone(Run run) {
		this.stopAsked.set(false);
		this.current.set(run);
		try {
			return this.stopping ? RunEnd.of(BatchStatus.STOPPED) : execute(run);
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(run.label() + " を開始できません", ex);
		}
		finally {
			this.current.set(null);
		}
	}

	/** The run whose thread is at work. */
	Optional<Run> current() {
		return Optional.ofNullable(this.current.get());
	}

	boolean runs(Run run) {
		return current().filter((running) -> running.id() == run.id()).isPresent();
	}

	/** Whether the run at work has been asked to stop. */
	boolean endsSoon() {
		return this.stopping || this.stopAsked.get();
	}

	/**
	 * Asks the run at work to stop; it ends at its next chance.
	 * @return false where it was asked before
	 */
	boolean askToStop(Run run) throws JobExecutionNotRunningException {
		if (!this.stopAsked.compareAndSet(false, true)) {
			return false;
		}
		try {
			this.operator.stop(last(run).orElseThrow(() -> new JobExecutionNotRunningException(run.label())));
			return true;
		}
		catch (JobExecutionNotRunningException ex) {
			this.stopAsked.set(false);
			throw ex;
		}
	}

	/**
	 * 破棄: the run will not be resumed any more.
	 * @return false where a run is at work
	 */
	boolean abandon(Run run) {
		return alone(() -> {
			this.recovery.recover(run);
			last(run).ifPresent((execution) -> {
				try {
					this.operator.abandon(execution);
				}
				catch (JobExecutionException ex) {
					throw new IllegalStateException(run.label() + " を破棄できません", ex);
				}
			});
		});
	}

	/**
	 * 復旧: closes what nothing alive has left open of a run.
	 * @return false where a run is at work
	 */
	boolean close(Run run) {
		return alone(() -> this.recovery.recover(run));
	}

	private boolean alone(Runnable work) {
		try {
			return this.oneAtATime.perform(() -> {
				work.run();
				return true;
			});
		}
		catch (AlreadyRunningException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Marks a step and all that depend on it as not done. Clearing the contexts matters:
	 * a reader would resume at its old end. Batch has no call for this; its rows are
	 * rewritten, so the ledger keeps who did it.
	 */
	void reset(Run run, ReviewStep from, String by) {
		JobExecution execution = last(run).orElseThrow(() -> new IllegalStateException(run.label() + " はまだ実行されていません"));
		List<String> names = from.withDependents().stream().map(ReviewStep::id).toList();
		for (JobExecution attempt : this.repository.getJobExecutions(execution.getJobInstance())) {
			attempt.getStepExecutions()
				.stream()
				.filter((step) -> concerns(step, names))
				.forEach((step) -> reset(step, by));
		}
		ExitStatus reset = ExitStatus.FAILED.addExitDescription("reset from " + from.id());
		execution.setStatus(BatchStatus.FAILED);
		execution.setExitStatus(reset);
		this.repository.update(execution);
		this.resets.record(run, from.id(), by);
	}

	@Override
	public void start() {
		if (!alone(this.recovery::recoverAll)) {
			logger.info("同じデータベースを使う別のサーバーが実行中のため、復旧は行いません");
		}
		this.started = true;
	}

	/** Asks a running job to stop and waits until its thread has really ended. */
	@Override
	public void stop() {
		this.stopping = true;
		if (this.oneAtATime.busy()) {
			stopRunning();
		}
		this.oneAtATime.await();
		this.started = false;
	}

	private void stopRunning() {
		for (JobExecution execution : this.repository.findRunningJobExecutions(this.job.getName())) {
			try {
				this.operator.stop(execution);
			}
			catch (JobExecutionNotRunningException ex) {
				logger.debug("実行 {} は既に終わっています", execution.getId(), ex);
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	private RunEnd execute(Run run) throws JobExecutionException {
		// The lock is ours, so what is said to run is dead.
		this.recovery.prepare(run);
		Optional<JobExecution> last = last(run);
		if (last.filter((execution) -> execution.getStatus() == BatchStatus.COMPLETED).isPresent()) {
			return RunEnd.of(BatchStatus.COMPLETED);
		}
		JobExecution execution = last.isPresent() ? this.operator.restart(last.get())
				: this.operator.start(this.job, RunParameters.of(run));
		return RunEnd.of(execution, LocalDateTime.now(this.clock));
	}

	private Optional<JobExecution> last(Run run) {
		return this.history.execution(run)
			.map((execution) -> Objects.requireNonNull(this.repository.getJobExecution(execution.id())));
	}

	private void reset(StepExecution step, String by) {
		step.setStatus(BatchStatus.FAILED);
		step.setExitStatus(ExitStatus.FAILED.addExitDescription("reset by " + by));
		step.setExecutionContext(new ExecutionContext());
		this.repository.update(step);
		this.repository.updateExecutionContext(step);
	}

	private static boolean concerns(StepExecution step, List<String> names) {
		return names.contains(step.getStepName())
				|| names.contains(ReviewStep.READ.id()) && step.getStepName().startsWith(ReviewStep.READ.id());
	}

}
