package jp.annualreview.job;

import java.util.Objects;

import jp.annualreview.ledger.Run;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A job instance is one run; all else is looked up in the ledger. */
final class RunParameters {

	static final String RUN_ID = "runId";

	private RunParameters() {
	}

	static JobParameters of(Run run) {
		return new JobParametersBuilder().addLong(RUN_ID, run.id(), true).toJobParameters();
	}

	static long runId(JobParameters parameters) {
		return Objects.requireNonNull(parameters.getLong(RUN_ID));
	}

}
