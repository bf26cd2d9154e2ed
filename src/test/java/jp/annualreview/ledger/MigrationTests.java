package jp.annualreview.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

import jp.annualreview.plan.PlanId;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A start that was killed between two statements of a migration must not block the next.
 */
class MigrationTests {

	@TempDir
	private Path folder;

	/**
	 * A program before the ledger kept instants wrote what the clock of its host showed.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			ホストの時間帯,   台帳の時刻,              いまの時間帯,     いま読む時刻
			Asia/Tokyo,       2026-07-01 09:00:00.123, Asia/Tokyo,       2026-07-01T09:00:00.123
			UTC,              2026-07-01 00:00:00.123, Asia/Tokyo,       2026-07-01T09:00:00.123
			America/New_York, 2026-06-30 20:00:00.123, Asia/Tokyo,       2026-07-01T09:00:00.123
			Etc/GMT-9,        2026-07-01 09:00:00.123, UTC,              2026-07-01T00:00:00.123
			""")
	void oldRowsAreReadInTheZoneOfTheHost(String host, String written, ZoneId zone, LocalDateTime read) {
		LedgerDatabase ledger = LedgerFixtures.migrated(LedgerFixtures.in(this.folder, host), "7");
		JdbcClient jdbc = LedgerFixtures.jdbc(ledger);
		jdbc.sql("INSERT INTO PLAN_CHECK (PLAN_ID, ENDED_WELL_AT) VALUES ('old', CAST(? AS TIMESTAMP))")
			.param(written)
			.update();
		LedgerFixtures.migrated(ledger, "latest");
		PlanChecks checks = new PlanChecks(jdbc, new LedgerTime(Clock.fixed(Instant.EPOCH, zone)));
		assertThat(checks.lastEndedWell(new PlanId("old"))).contains(read);
	}

	@Test
	void tablesOfANewerProgramAreNotUsed() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:file:" + this.folder.resolve("db"));
		Flyway flyway = Flyway.configure()
			.dataSource(database)
			.validateOnMigrate(false)
			.placeholders(Map.of("host-zone", "Asia/Tokyo"))
			.load();
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
		Flyway flyway = Flyway.configure().dataSource(database).placeholders(Map.of("host-zone", "Asia/Tokyo")).load();
		int all = flyway.migrate().migrationsExecuted;
		JdbcClient jdbc = JdbcClient.create(database);
		for (int version = all; version > 0; version--) {
			jdbc.sql("DELETE FROM \"flyway_schema_history\" WHERE \"installed_rank\" >= ?").param(version).update();
			assertThat(flyway.migrate().migrationsExecuted).isEqualTo(all - version + 1);
		}
		assertThat(jdbc.sql("SELECT COUNT(*) FROM REVIEW_RUN WHERE CLOSING").query(Integer.class).single()).isZero();
	}

}
