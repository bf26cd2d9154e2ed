package jp.annualreview.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

	@Bean
	Clock clock(@Value("${annualreview.zone}") ZoneId zone) {
		return Clock.system(zone);
	}

	/** Tables of a newer program are not touched, nor used. */
	@Bean
	FlywayMigrationStrategy tables() {
		return LedgerDatabase::migrate;
	}

	@Bean
	LedgerTime ledgerTime(Clock clock) {
		return new LedgerTime(clock);
	}

	@Bean
	Runs runs(JdbcClient jdbc, LedgerTime time) {
		return new Runs(jdbc, time);
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
	RunFailures runFailures(JdbcClient jdbc, LedgerTime time) {
		return new RunFailures(jdbc, time);
	}

	@Bean
	RunResets runResets(JdbcClient jdbc, LedgerTime time) {
		return new RunResets(jdbc, time);
	}

	@Bean
	PlanChecks planChecks(JdbcClient jdbc, LedgerTime time) {
		return new PlanChecks(jdbc, time);
	}

	@Bean
	BatchHistory batchHistory(JdbcClient jdbc, LedgerTime time) {
		return new BatchHistory(jdbc, time);
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
	ClosedEditions closedEditions(JdbcClient jdbc, Archive archive, PublishedEditions editions, LedgerTime time) {
		return new ClosedEditions(jdbc, archive, editions, time);
	}

	@Bean
	RunHistory runHistory(JdbcClient jdbc, Archive archive, Runs runs, LedgerTime time) {
		return new RunHistory(jdbc, archive, runs, time);
	}

	@Bean
	ConsoleUsers consoleUsers(JdbcClient jdbc) {
		return new ConsoleUsers(jdbc);
	}

	@Bean
	AuditTrail auditTrail(JdbcClient jdbc, LedgerTime time) {
		return new AuditTrail(jdbc, time);
	}

	@Bean
	PublishedEditions publishedEditions(@Value("${annualreview.output}") Path output) {
		return new PublishedEditions(output);
	}

}
