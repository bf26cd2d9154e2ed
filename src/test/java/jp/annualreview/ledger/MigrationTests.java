package jp.annualreview.ledger;

import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A start that was killed between two statements of a migration must not block the next.
 */
class MigrationTests {

	@TempDir
	private Path folder;

	@Test
	void tablesOfANewerProgramAreNotUsed() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:file:" + this.folder.resolve("db"));
		Flyway flyway = Flyway.configure().dataSource(database).validateOnMigrate(false).load();
		LedgerDatabase.migrate(flyway);
		LedgerDatabase.migrate(flyway);
		JdbcClient.create(database).sql("""
				INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
					"installed_by", "execution_time", "success") VALUES (999, '999', 'x', 'SQL', 'x', 'x', 1, TRUE)
				""").update();
		assertThatExceptionOfType(NewerDatabaseException.class).isThrownBy(() -> LedgerDatabase.migrate(flyway))
			.satisfies((refusal) -> assertThat(refusal.version()).isEqualTo("999"));
	}

	@Test
	void aMigrationKilledHalfWayRunsAgain() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:file:" + this.folder.resolve("db"));
		Flyway flyway = Flyway.configure().dataSource(database).load();
		int all = flyway.migrate().migrationsExecuted;
		JdbcClient jdbc = JdbcClient.create(database);
		for (int version = all; version > 0; version--) {
			jdbc.sql("DELETE FROM \"flyway_schema_history\" WHERE \"installed_rank\" >= ?").param(version).update();
			assertThat(flyway.migrate().migrationsExecuted).isEqualTo(all - version + 1);
		}
		assertThat(jdbc.sql("SELECT COUNT(*) FROM REVIEW_RUN WHERE CLOSING").query(Integer.class).single()).isZero();
	}

}
