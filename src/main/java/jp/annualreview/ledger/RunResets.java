package jp.annualreview.ledger;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** やり直しの記録 of every run. */
public class RunResets {

	private final JdbcClient jdbc;

	private final LedgerTime time;

	RunResets(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	public void record(Run run, String fromStep, String by) {
		this.jdbc.sql("""
				INSERT INTO RUN_RESET (RUN_ID, SEQ, FROM_STEP, RESET_AT, RESET_BY)
				VALUES (?, (SELECT COALESCE(MAX(SEQ), 0) + 1 FROM RUN_RESET WHERE RUN_ID = ?), ?, ?, ?)
				""").params(run.id(), run.id(), fromStep, this.time.now(), by).update();
	}

	public List<RunReset> of(Run run) {
		return this.jdbc.sql("SELECT * FROM RUN_RESET WHERE RUN_ID = ? ORDER BY SEQ")
			.param(run.id())
			.query((row, index) -> new RunReset(row.getString("FROM_STEP"), this.time.read(row, "RESET_AT"),
					row.getString("RESET_BY")))
			.list();
	}

}
