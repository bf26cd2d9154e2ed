package jp.annualreview.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunFailures;
import jp.annualreview.ledger.Runs;
import jp.annualreview.ledger.StepRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Lets no attempt at a run begin that would fill the disk. It fails like any other, at
 * the step that would have come next.
 */
class SpaceWatch implements JobExecutionListener {

	private static final Logger logger = LoggerFactory.getLogger(SpaceWatch.class);

	/** Reports of the sample plans are six to eight times as large as the returns. */
	private static final int REPORTS = 10;

	private final FreeSpace space;

	private final ReviewFolders folders;

	private final PublishedEditions editions;

	private final Runs runs;

	private final BatchHistory history;

	private final RunFailures failures;

	SpaceWatch(FreeSpace space, ReviewFolders folders, PublishedEditions editions, Runs runs, BatchHistory history,
			RunFailures failures) {
		this.space = space;
		this.folders = folders;
		this.editions = editions;
		this.runs = runs;
		this.history = history;
		this.failures = failures;
	}

	@Override
	public void beforeJob(JobExecution execution) {
		Run run = this.runs.get(RunParameters.runId(execution.getJobParameters()));
		MDC.put("run", Long.toString(run.id()));
		try {
			check(run);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			MDC.remove("run");
		}
	}

	private void check(Run run) throws IOException {
		long inputs = inputs(run);
		long edition = edition(run, inputs);
		try {
			// It is prepared beside the data and then copied.
			this.space.check(Map.of(this.folders.data(), inputs + edition, this.folders.output(), edition));
		}
		catch (DiskShortException ex) {
			logger.error("{} を始めません", run.label(), ex);
			this.failures.record(run.id(), next(run).id(), ex);
			throw ex;
		}
	}

	private long inputs(Run run) throws IOException {
		long size = 0;
		for (Arrival arrival : this.folders.returns(run.key().plan(), run.key().year())) {
			size += arrival.path().toFile().length();
		}
		return size + this.folders.register(run.key().plan()).toFile().length();
	}

	/** As large as the one there is; the first of all by the returns. */
	private long edition(Run run, long inputs) throws IOException {
		return Math.max(FreeSpace.size(this.editions.folder(run.key())), inputs * REPORTS);
	}

	private ReviewStep next(Run run) {
		Set<String> done = this.history.steps(run)
			.stream()
			.filter(StepRecord::completed)
			.map(StepRecord::name)
			.collect(Collectors.toSet());
		return Arrays.stream(ReviewStep.values())
			.filter((step) -> !done.contains(step.id()))
			.findFirst()
			.orElse(ReviewStep.PUBLISH);
	}

}
