package jp.annualreview.ledger;

import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start that was killed between two statements of a migration must not block the next.
 */
class MigrationTests {

	@TempDir
	private Path folder;

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
