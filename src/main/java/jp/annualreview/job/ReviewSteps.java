package jp.annualreview.job;

import jp.annualreview.ledger.Runs;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the job's steps all alike: named, watched, and in real transactions. */
class ReviewSteps {

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final Runs runs;

	private final StepWatch watch;

	ReviewSteps(JobRepository repository, PlatformTransactionManager transactions, Runs runs, StepWatch watch) {
		this.repository = repository;
		this.transactions = transactions;
		this.runs = runs;
		this.watch = watch;
	}

	Step step(ReviewStep step, RunTask task) {
		return named(step.id()).tasklet(new RunTasklet(this.runs, task), this.transactions).build();
	}

	StepBuilder named(String name) {
		return new StepBuilder(name, this.repository).listener(this.watch);
	}

	PlatformTransactionManager transactions() {
		return this.transactions;
	}

}
