package jp.annualreview.ledger;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 実行の履歴 that nothing rests on any more. */
public class RunHistory {

	private static final List<String> TABLES = List.of("RUN_INPUT", "RUN_RECORD", "RUN_FAILURE", "RUN_RESET",
			"REVIEW_RUN");

	private final JdbcClient jdbc;

	private final Archive archive;

	private final Runs runs;

	private final LedgerTime time;

	RunHistory(JdbcClient jdbc, Archive archive, Runs runs, LedgerTime time) {
		this.jdbc = jdbc;
		this.archive = archive;
		this.runs = runs;
		this.time = time;
	}

	/**
	 * Runs begun before a moment that are neither published nor closed nor the newest of
	 * their edition.
	 */
	public List<Run> dispensable(LocalDateTime before) {
		return this.jdbc.sql("""
				SELECT R.* FROM REVIEW_RUN R
				WHERE R.CREATED_AT < ?
				AND R.RUN_ID NOT IN (SELECT RUN_ID FROM PUBLISHED_EDITION)
				AND R.RUN_ID NOT IN (SELECT RUN_ID FROM CLOSED_EDITION)
				AND R.RUN_NO < (SELECT MAX(N.RUN_NO) FROM REVIEW_RUN N WHERE N.PLAN_ID = R.PLAN_ID
					AND N.FISCAL_YEAR = R.FISCAL_YEAR AND N.EDITION = R.EDITION)
				ORDER BY R.RUN_ID
				""").param(this.time.instant(before)).query(this.runs::run).list();
	}

	/**
	 * Deletes all that is known of a run; {@code REVIEW_RUN}, which the others name,
	 * last.
	 */
	public void forget(Run run) {
		TABLES.forEach((table) -> this.jdbc.sql("DELETE FROM " + table + " WHERE RUN_ID = ?").param(run.id()).update());
	}

	/**
	 * Deletes files that were archived before a moment and that no run and no closed
	 * edition names.
	 */
	public int clearArchive(Instant before) throws IOException {
		Set<String> named = new HashSet<>(this.jdbc.sql("""
				SELECT SHA256 FROM RUN_INPUT UNION SELECT REGISTER_SHA256 FROM REVIEW_RUN
				UNION SELECT SETTINGS_SHA256 FROM REVIEW_RUN UNION SELECT SHA256 FROM CLOSED_FILE
				""").query(String.class).list());
		return this.archive.clear(named, before);
	}

}
