package jp.annualreview.ledger;

import java.nio.file.Path;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Ledgers for tests, each in a file of its own. */
public final class LedgerFixtures {

	private LedgerFixtures() {
	}

	/** The ledger of a data folder, with or without its file. */
	public static LedgerDatabase in(Path data) {
		return in(data, "Asia/Tokyo");
	}

	/** The same on a host in a zone. */
	static LedgerDatabase in(Path data, String hostZone) {
		return new LedgerDatabase("jdbc:h2:file:" + data + "/db/annualreview;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=4",
				"sa", "", "PUBLIC", hostZone);
	}

	/** Makes the tables of a version. */
	public static LedgerDatabase migrated(LedgerDatabase database, String version) {
		database.migrations(version).migrate();
		return database;
	}

	/** The same, with a run of a plan. */
	public static LedgerDatabase withRun(LedgerDatabase database, String plan) {
		migrated(database, "latest");
		jdbc(database)
			.sql("""
					INSERT INTO REVIEW_RUN (PLAN_ID, FISCAL_YEAR, EDITION, RUN_NO, AS_OF, PROGRAM_VERSION, SETTINGS_SHA256,
						REGISTER_PATH, REGISTER_SHA256, CREATED_AT)
					VALUES (?, 2021, '第1回', 1, DATE '2022-07-01', '1', ?, '計画台帳.xlsx', ?, TIMESTAMP WITH TIME ZONE '2022-07-01 09:00:00.123+09:00')
					""")
			.params(plan, "0".repeat(64), "1".repeat(64))
			.update();
		return database;
	}

	/** The plans that have a run, oldest first. */
	public static List<String> plans(LedgerDatabase database) {
		return jdbc(database).sql("SELECT PLAN_ID FROM REVIEW_RUN ORDER BY RUN_ID")
			.query((row, index) -> row.getString(1))
			.list();
	}

	/** Runs statements on a ledger. */
	public static JdbcClient jdbc(LedgerDatabase database) {
		return JdbcClient.create(database.open());
	}

	/** What saves it. */
	public static LedgerBackup backup(LedgerDatabase database) {
		return new LedgerBackup(database.open());
	}

	/** The lock on it. */
	public static RunLock lock(LedgerDatabase database) {
		return new RunLock(database.open());
	}

}
