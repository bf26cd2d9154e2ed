package jp.annualreview.ledger;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The manifest of returns that each run froze: what is read is what was there then. */
public class RunInputs {

	private final JdbcClient jdbc;

	RunInputs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void freeze(Run run, List<RunInput> inputs) {
		this.jdbc.sql("DELETE FROM RUN_INPUT WHERE RUN_ID = ?").param(run.id()).update();
		inputs.forEach((input) -> this.jdbc
			.sql("INSERT INTO RUN_INPUT (RUN_ID, SEQ, PATH, SHA256, BUCKET) VALUES (?, ?, ?, ?, ?)")
			.params(run.id(), input.seq(), input.path(), input.sha256(), input.bucket())
			.update());
	}

	public int count(Run run) {
		return this.jdbc.sql("SELECT COUNT(*) FROM RUN_INPUT WHERE RUN_ID = ?")
			.param(run.id())
			.query(Integer.class)
			.single();
	}

	public List<RunInput> of(Run run) {
		return this.jdbc.sql("SELECT * FROM RUN_INPUT WHERE RUN_ID = ? ORDER BY SEQ")
			.param(run.id())
			.query((row, index) -> new RunInput(row.getInt("SEQ"), row.getString("PATH"), row.getString("SHA256"),
					row.getInt("BUCKET")))
			.list();
	}

}
