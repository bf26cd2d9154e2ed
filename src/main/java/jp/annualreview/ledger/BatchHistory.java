package jp.annualreview.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads Spring Batch's own tables with one query, where its repository would load every
 * context one by one.
 */
public class BatchHistory {

	private final JdbcClient jdbc;

	private final LedgerTime time;

	BatchHistory(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
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
				""").param(Long.toString(run.id())).query((row, index) -> step(row)).list();
	}

	/** 試行: every execution of a run with the steps it ran, oldest first. */
	public List<Attempt> attempts(Run run) {
		Map<Long, List<StepRecord>> steps = new HashMap<>();
		this.jdbc.sql("""
				SELECT S.JOB_EXECUTION_ID, S.STEP_NAME, S.STATUS, S.START_TIME, S.END_TIME, S.READ_COUNT, S.WRITE_COUNT
				FROM BATCH_STEP_EXECUTION S
				JOIN BATCH_JOB_EXECUTION_PARAMS P ON P.JOB_EXECUTION_ID = S.JOB_EXECUTION_ID
				WHERE P.PARAMETER_NAME = 'runId' AND P.PARAMETER_VALUE = ?
				ORDER BY S.STEP_EXECUTION_ID
				""").param(Long.toString(run.id())).query((row) -> {
			steps.computeIfAbsent(row.getLong("JOB_EXECUTION_ID"), (id) -> new ArrayList<>()).add(step(row));
		});
		return executions(run).stream()
			.map((execution) -> new Attempt(execution, steps.getOrDefault(execution.id(), List.of())))
			.toList();
	}

	/** Executions that ended in a state which Batch will not start again by itself. */
	public List<Long> unknown() {
		return this.jdbc.sql("SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE STATUS = 'UNKNOWN'")
			.query((row, index) -> row.getLong(1))
			.list();
	}

	/** The newest job execution of a run. */
	public Optional<Execution> execution(Run run) {
		List<Execution> all = executions(run);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	private List<Execution> executions(Run run) {
		return this.jdbc.sql("""
				SELECT E.JOB_EXECUTION_ID, E.STATUS, E.START_TIME, E.END_TIME FROM BATCH_JOB_EXECUTION E
				JOIN BATCH_JOB_EXECUTION_PARAMS P ON P.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID
				WHERE P.PARAMETER_NAME = 'runId' AND P.PARAMETER_VALUE = ?
				ORDER BY E.JOB_EXECUTION_ID
				""")
			.param(Long.toString(run.id()))
			.query((row, index) -> new Execution(row.getLong("JOB_EXECUTION_ID"), row.getString("STATUS"),
					this.time.find(row, "START_TIME"), this.time.find(row, "END_TIME")))
			.list();
	}

	private StepRecord step(ResultSet row) throws SQLException {
		return new StepRecord(row.getString("STEP_NAME"), row.getString("STATUS"), this.time.find(row, "START_TIME"),
				this.time.find(row, "END_TIME"), row.getLong("READ_COUNT"), row.getLong("WRITE_COUNT"));
	}

	/** 試行: one execution of the job and the steps it ran. */
	public record Attempt(Execution execution, List<StepRecord> steps) {
	}

	/** One execution of the job. */
	public record Execution(long id, String status, Optional<LocalDateTime> startedAt,
			Optional<LocalDateTime> endedAt) {

		public boolean completed() {
			return this.status.equals("COMPLETED");
		}

		/** 破棄: given up for good; the edition's next run starts from the beginning. */
		public boolean abandoned() {
			return this.status.equals("ABANDONED");
		}

		/** Said to run, or to have ended nobody knows how. */
		public boolean open() {
			return Set.of("STARTING", "STARTED", "STOPPING", "UNKNOWN").contains(this.status);
		}

	}

}
