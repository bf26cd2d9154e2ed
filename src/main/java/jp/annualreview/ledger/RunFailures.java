package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 失敗の記録 of every run, oldest first. */
public class RunFailures {

	private final JdbcClient jdbc;

	private final LedgerTime time;

	RunFailures(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	public synchronized void record(long runId, String step, Throwable thrown) {
		OffsetDateTime now = this.time.now();
		RunFailure failure = RunFailure.of(step, this.time.local(now), thrown);
		this.jdbc.sql("""
				INSERT INTO RUN_FAILURE (RUN_ID, SEQ, STEP, FAILED_AT, EXCEPTION, MESSAGE, STACK)
				VALUES (?, (SELECT COALESCE(MAX(SEQ), 0) + 1 FROM RUN_FAILURE WHERE RUN_ID = ?), ?, ?, ?, ?, ?)
				""").params(runId, runId, step, now, failure.exception(), failure.message(), failure.stack()).update();
	}

	/** Whether it is known why a step failed that was begun at a moment. */
	public boolean known(long runId, String step, LocalDateTime begun) {
		return this.jdbc.sql("SELECT COUNT(*) FROM RUN_FAILURE WHERE RUN_ID = ? AND STEP = ? AND FAILED_AT >= ?")
			.params(runId, step, this.time.instant(begun))
			.query(Integer.class)
			.single() > 0;
	}

	public List<RunFailure> of(Run run) {
		return this.jdbc.sql("SELECT * FROM RUN_FAILURE WHERE RUN_ID = ? ORDER BY SEQ")
			.param(run.id())
			.query((row, index) -> new RunFailure(row.getString("STEP"), this.time.read(row, "FAILED_AT"),
					row.getString("EXCEPTION"), row.getString("MESSAGE"), row.getString("STACK")))
			.list();
	}

}
