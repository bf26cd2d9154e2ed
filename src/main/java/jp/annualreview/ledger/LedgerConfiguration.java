package jp.annualreview.ledger;

import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/** Tables of a newer program are not touched, nor used. */
	@Bean
	FlywayMigrationStrategy tables() {
		return LedgerDatabase::migrate;
	}

	@Bean
	Runs runs(JdbcClient jdbc, Clock clock) {
		return new Runs(jdbc, clock);
	}

	@Bean
	RunInputs runInputs(JdbcClient jdbc) {
		return new RunInputs(jdbc);
	}

	@Bean
	RunRecords runRecords(JdbcClient jdbc) {
		return new RunRecords(jdbc);
	}

	@Bean
	RunFailures runFailures(JdbcClient jdbc, Clock clock) {
		return new RunFailures(jdbc, clock);
	}

	@Bean
	RunResets runResets(JdbcClient jdbc, Clock clock) {
		return new RunResets(jdbc, clock);
	}

	@Bean
	PlanChecks planChecks(JdbcClient jdbc, Clock clock) {
		return new PlanChecks(jdbc, clock);
	}

	@Bean
	BatchHistory batchHistory(JdbcClient jdbc) {
		return new BatchHistory(jdbc);
	}

	@Bean
	LedgerBackup ledgerBackup(DataSource database) {
		return new LedgerBackup(database);
	}

	@Bean
	RunLock runLock(DataSource database) {
		return new RunLock(database);
	}

	@Bean
	Archive archive(@Value("${annualreview.data}/archive") Path folder) {
		return new Archive(folder);
	}

	@Bean
	ClosedEditions closedEditions(JdbcClient jdbc, Archive archive, PublishedEditions editions, Clock clock) {
		return new ClosedEditions(jdbc, archive, editions, clock);
	}

	@Bean
	RunHistory runHistory(JdbcClient jdbc, Archive archive) {
		return new RunHistory(jdbc, archive);
	}

	@Bean
	ConsoleUsers consoleUsers(JdbcClient jdbc) {
		return new ConsoleUsers(jdbc);
	}

	@Bean
	AuditTrail auditTrail(JdbcClient jdbc, Clock clock) {
		return new AuditTrail(jdbc, clock);
	}

	@Bean
	PublishedEditions publishedEditions(@Value("${annualreview.output}") Path output) {
		return new PublishedEditions(output);
	}

}
