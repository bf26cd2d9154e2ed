package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.Kanazawa;
import jp.annualreview.ReviewOffice;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 復旧: what a process that ended between two writes of Batch, or a database that was lost
 * there, leaves behind. Batch would refuse to start any of it again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunRecoveryTests {

	@TempDir
	private static Path folder;

	private ReviewOffice office;

	private ConfigurableApplicationContext program;

	private Run run;

	private Map<String, String> undisturbed;

	@BeforeAll
	void runOnce() throws Exception {
		this.office = new ReviewOffice(folder);
		this.program = this.office.open();
		this.program.getBean(AnnualReview.class).ensure(ReviewRequest.of(ReviewOffice.PLAN, ReviewOffice.YEAR));
		this.run = this.program.getBean(Runs.class).newest(Optional.empty(), Optional.empty(), 0, 1).getFirst();
		this.undisturbed = Kanazawa.contents(folder.resolve("output"));
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL",
			"BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN'",
			"BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN' WHERE STEP_NAME = 'grade'",
			"BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE STEP_NAME IN ('grade', 'compare')",
			"BATCH_STEP_EXECUTION SET STATUS = 'STARTING', EXIT_CODE = 'EXECUTING' WHERE STEP_NAME LIKE 'read%'",
			"BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN' WHERE STEP_NAME LIKE 'read%:%'" })
	void whatWasLeftOpenIsClosedAndResumed(String left) throws Exception {
		JdbcClient database = this.program.getBean(JdbcClient.class);
		database.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED'").update();
		assertThat(database.sql("UPDATE " + left).update()).isPositive();
		resumes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "BATCH_STEP_EXECUTION_CONTEXT", "BATCH_JOB_EXECUTION_CONTEXT" })
	void whatWasNotYetWrittenIsNotMissed(String table) throws Exception {
		JdbcClient database = this.program.getBean(JdbcClient.class);
		database.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED'").update();
		database.sql("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'FAILED' WHERE STEP_NAME LIKE 'read%'").update();
		assertThat(database.sql("DELETE FROM " + table).update()).isPositive();
		resumes();
	}

	/** Batch writes what is to be run first and, apart from that, that it runs. */
	@Test
	void aRunThatEndedBeforeItsFirstExecutionIsStarted() throws Exception {
		JobRepository repository = this.program.getBean(JobRepository.class);
		for (JobInstance instance : repository.findJobInstances(AnnualReviewJobConfiguration.JOB)) {
			List.copyOf(repository.getJobExecutions(instance)).forEach(repository::deleteJobExecution);
		}
		resumes();
	}

	private void resumes() throws Exception {
		assertThat(this.program.getBean(RunOperator.class).run(this.run).status()).isEqualTo(BatchStatus.COMPLETED);
		assertThat(Kanazawa.contents(folder.resolve("output"))).isEqualTo(this.undisturbed);
	}

}
