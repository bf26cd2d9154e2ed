package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jp.annualreview.Kanazawa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What was saved of a ledger comes back whole, and goes on counting. */
class LedgerRestoreTests {

	@TempDir
	private Path folder;

	private LedgerDatabase ledger;

	@BeforeEach
	void fill() {
		this.ledger = LedgerFixtures.withRun(LedgerFixtures.in(this.folder.resolve("data")), "city");
		JdbcClient jdbc = LedgerFixtures.jdbc(this.ledger);
		jdbc.sql("INSERT INTO RUN_RECORD (RUN_ID, KIND, SEQ, BODY) VALUES (1, 'result', 0, ?)")
			.param("{\"a\":\"改行\n\"}" + "長い".repeat(5000))
			.update();
		jdbc.sql(
				"INSERT INTO CONSOLE_USER (USER_NAME, PASSWORD_HASH, USER_ROLE, MUST_CHANGE) VALUES ('係', 'x', '管理', TRUE)")
			.update();
		jdbc.sql("INSERT INTO AUDIT_ENTRY (HAPPENED_AT, WHO, DEED, SUBJECT, DETAIL, OUTCOME)"
				+ " VALUES (TIMESTAMP WITH TIME ZONE '2022-07-01 09:00:00+09:00', '係', '実行', '', '', '')")
			.update();
		jdbc.sql("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY) VALUES (7, 0, 'j', 'k')")
			.update();
	}

	private Path save(LedgerDatabase database, String name) throws IOException {
		Path saved = Files.createDirectory(this.folder.resolve(name));
		LedgerFixtures.backup(database).write(saved);
		return saved;
	}

	private static String lines(Path saved, String table) throws IOException {
		return Files.readString(saved.resolve(table + ".jsonl"), StandardCharsets.UTF_8);
	}

	@Test
	void everyTableIsWrittenReadably() throws IOException {
		Path saved = save(this.ledger, "saved");
		assertThat(Kanazawa.contents(saved).keySet())
			.contains("ledger.json", "REVIEW_RUN.jsonl", "CLOSED_FILE.jsonl", "CONSOLE_USER.jsonl",
					"BATCH_STEP_EXECUTION.jsonl")
			.doesNotContain("RUN_LOCK.jsonl", "flyway_schema_history.jsonl")
			.hasSizeGreaterThan(16);
		assertThat(lines(saved, "REVIEW_RUN").lines().skip(1)).singleElement()
			.asString()
			.startsWith("[1,\"city\",2021,\"第1回\",1,null,\"2022-07-01\",\"1\"")
			.contains("\"2022-07-01T00:00:00.123Z\"")
			.endsWith("false,false,null]");
		assertThat(lines(saved, "CONSOLE_USER")).isEqualTo("""
				["USER_NAME","PASSWORD_HASH","USER_ROLE","MUST_CHANGE"]
				["係","x","管理",true]
				""");
	}

	@Test
	void itComesBackWholeAndCountsOn() throws IOException {
		Path saved = save(this.ledger, "saved");
		LedgerDatabase other = LedgerFixtures.withRun(LedgerFixtures.in(this.folder.resolve("other")), "lost");
		LedgerRestore restore = new LedgerRestore(other);
		assertThat(restore.understands(saved)).isTrue();
		restore.replace(saved);
		restore.replace(saved);
		assertThat(Kanazawa.contents(save(other, "again"))).isEqualTo(Kanazawa.contents(saved));
		LedgerFixtures.withRun(other, "next");
		assertThat(LedgerFixtures.jdbc(other).sql("SELECT MAX(RUN_ID) FROM REVIEW_RUN").query(Long.class).single())
			.isEqualTo(2);
		assertThat(LedgerFixtures.jdbc(other)
			.sql("SELECT NEXT VALUE FOR BATCH_JOB_INSTANCE_SEQ FROM RUN_LOCK")
			.query(Long.class)
			.single()).isEqualTo(8);
	}

	@Test
	void aRehearsalLeavesTheLedgerAsItIs() throws IOException {
		Path saved = save(this.ledger, "saved");
		Map<String, String> before = Kanazawa.contents(saved);
		LedgerRestore restore = new LedgerRestore(this.ledger);
		restore.rehearse(saved, this.folder.resolve("scratch"));
		assertThat(Kanazawa.contents(save(this.ledger, "after"))).isEqualTo(before);
		Files.writeString(saved.resolve("RUN_INPUT.jsonl"), """
				["RUN_ID","SEQ","PATH","SHA256","BUCKET"]
				[9,0,"a return of no run","",0]
				""");
		assertThatException().isThrownBy(() -> restore.rehearse(saved, this.folder.resolve("scratch2")));
		assertThat(LedgerFixtures.plans(this.ledger)).containsExactly("city");
	}

	@Test
	void oneOfAnEarlierVersionIsBroughtUpToDate() throws IOException {
		LedgerDatabase old = LedgerFixtures.migrated(LedgerFixtures.in(this.folder.resolve("old")), "4");
		Path saved = save(old, "saved");
		assertThat(saved.resolve("ledger.json")).content().contains("\"version\" : \"4\"", "\"database\" : \"H2\"");
		assertThat(saved.resolve("CONSOLE_USER.jsonl")).doesNotExist();
		new LedgerRestore(this.ledger).replace(saved);
		assertThat(LedgerFixtures.plans(this.ledger)).isEmpty();
		assertThat(LedgerFixtures.jdbc(this.ledger).sql("SELECT COUNT(*) FROM CONSOLE_USER").query(Long.class).single())
			.isZero();
	}

	@Test
	void oneOfALaterVersionIsNotTouched() throws IOException {
		Path saved = save(this.ledger, "saved");
		LedgerRestore restore = new LedgerRestore(this.ledger);
		new SavedLedger("999", "H2").writeTo(saved);
		assertThat(restore.understands(saved)).isFalse();
		assertThat(restore.understands(this.folder)).isFalse();
		assertThat(List.of(restore.sameKind(saved), restore.holdsRuns(this.folder.resolve("data")),
				new LedgerRestore(LedgerFixtures.in(this.folder.resolve("none")))
					.holdsRuns(this.folder.resolve("none"))))
			.containsExactly(true, true, false);
	}

	@Test
	void whoeverRunsHoldsTheLockUntilItIsGivenBack() {
		RunLock here = LedgerFixtures.lock(this.ledger);
		RunLock there = LedgerFixtures.lock(this.ledger);
		RunLock.Held held = here.take().orElseThrow();
		assertThat(there.take()).isEmpty();
		held.close();
		assertThat(there.take()).hasValueSatisfying(RunLock.Held::close);
	}

}
