package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads Spring Batch's own tables with one query, where its repository would load every
 * context one by one.
 */
public class BatchHistory {

	private final JdbcClient jdbc;

	BatchHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest execution of each step of the job instance behind a run, in the order
	 * they started.
	 */
	public List<StepRecord> steps(Run run) {
		return this.jdbc.sql("""
				SELECT S.STEP_NAME, S.STATUS, S.START_TIME, S.END_TIME, S.READ_COUNT, S.WRITE_COUNT
				FROM BATCH_STEP_EXECUTION S
				WHERE S.STEP_EXECUTION_ID IN (
					SELECT MAX(S2.STEP_EXECUTION_ID) FROM BATCH_STEP_EXECUTION S2
					JOIN BATCH_JOB_EXECUTION_PARAMS P ON P.JOB_EXECUTION_ID = S2.JOB_EXECUTION_ID
					WHERE P.PARAMETER_NAME = 'runId' AND P.PARAMETER_VALUE = ?
					GROUP BY S2.STEP_NAME)
				ORDER BY S.STEP_EXECUTION_ID
				""")
			.param(Long.toString(run.id()))
			.query((row, index) -> new StepRecord(row.getString("STEP_NAME"), row.getString("STATUS"),
					Optional.ofNullable(row.getObject("START_TIME", LocalDateTime.class)),
					Optional.ofNullable(row.getObject("END_TIME", LocalDateTime.class)), row.getLong("READ_COUNT"),
					row.getLong("WRITE_COUNT")))
			.list();
	}

	/** The newest job execution of a run. */
	public Optional<Execution> execution(Run run) {
		return this.jdbc.sql("""
				SELECT E.JOB_EXECUTION_ID, E.STATUS, E.START_TIME, E.END_TIME FROM BATCH_JOB_EXECUTION E
				JOIN BATCH_JOB_EXECUTION_PARAMS P ON P.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID
				WHERE P.PARAMETER_NAME = 'runId' AND P.PARAMETER_VALUE = ?
				ORDER BY E.JOB_EXECUTION_ID DESC LIMIT 1
				""")
			.param(Long.toString(run.id()))
			.query((row, index) -> new Execution(row.getLong("JOB_EXECUTION_ID"), row.getString("STATUS"),
					Optional.ofNullable(row.getObject("START_TIME", LocalDateTime.class)),
					Optional.ofNullable(row.getObject("END_TIME", LocalDateTime.class))))
			.optional();
	}

	/** One execution of the job. */
	public record Execution(long id, String status, Optional<LocalDateTime> startedAt,
			Optional<LocalDateTime> endedAt) {

		public boolean completed() {
			return this.status.equals("COMPLETED");
		}

	}

}
