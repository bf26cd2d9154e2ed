package jp.annualreview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jp.annualreview.job.AlreadyRunningException;
import jp.annualreview.job.BackupRefusedException;
import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewEvent;
import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Reruns;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import jp.annualreview.job.StateBackup;
import jp.annualreview.job.StateRestore;
import jp.annualreview.plan.Edition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The program on a real PostgreSQL does what it does on its own file. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTests {

	/** The common pool of a small machine has one thread. */
	private final ExecutorService servers = Executors.newCachedThreadPool();

	private PostgresServer server;

	@TempDir
	private static Path folder;

	@BeforeAll
	void start() throws Exception {
		this.server = PostgresServer.start();
		office("template");
	}

	@AfterAll
	void stop() throws Exception {
		this.servers.shutdown();
		this.server.stop();
	}

	/** All with the same files, byte for byte. */
	private ReviewOffice office(String name) throws IOException {
		ReviewOffice office = new ReviewOffice(folder.resolve(name));
		if (!name.equals("template")) {
			FileSystemUtils.deleteRecursively(office.input());
			FileSystemUtils.copyRecursively(folder.resolve("template/input"), office.input());
		}
		return office;
	}

	private static Map<String, String> published(ReviewOffice office, String... settings) throws IOException {
		try (ConfigurableApplicationContext program = office.open(settings)) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			return office.contents("第1回");
		}
	}

	private static RunReport newest(ConfigurableApplicationContext program) {
		return program.getBean(RunReports.class)
			.newest(Optional.of(ReviewOffice.PLAN), Optional.of(ReviewOffice.YEAR), 1)
			.getFirst();
	}

	@Test
	void theReportsAreThoseMadeOnTheFile() throws Exception {
		Map<String, String> onFile = published(office("file"));
		ReviewOffice office = office("postgres");
		Files.createDirectories(office.data());
		Files.write(office.data().resolve("settings.yml"),
				Stream.of(this.server.database()).map((setting) -> setting.replace("=", ": ")).toList());
		assertThat(published(office)).isEqualTo(onFile);
		try (ConfigurableApplicationContext program = office.open()) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Unchanged.class);
			FileSystemUtils.deleteRecursively(office.output());
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(office.contents("第1回")).isEqualTo(onFile);
			assertThat(office.data().resolve("db")).doesNotExist();
		}
	}

	@Test
	void aClosedEditionIsPrintedAgain() throws Exception {
		ReviewOffice office = office("closed");
		String[] database = this.server.database();
		Map<String, String> closed = published(office, database);
		try (ConfigurableApplicationContext program = office.open(database)) {
			program.getBean(EditionClose.class)
				.close(ReviewOffice.PLAN, ReviewOffice.YEAR, Optional.empty(), true, "試験");
		}
		FileSystemUtils.deleteRecursively(office.output());
		FileSystemUtils.deleteRecursively(office.input());
		try (ConfigurableApplicationContext program = office.open(database)) {
			assertThat(ReviewOffice.run(program, Optional.of(Edition.FIRST), Optional.empty())).singleElement()
				.isInstanceOf(EditionOutcome.Closed.class);
			assertThat(office.contents("第1回")).isEqualTo(closed);
		}
	}

	@Test
	void aFailedRunIsResumed() throws Exception {
		ReviewOffice office = office("failed");
		String[] database = this.server.database();
		Files.createDirectories(office.output());
		Files.writeString(office.output().resolve("kanazawa"), "a file where the folder should be");
		try (ConfigurableApplicationContext program = office.open(database)) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOfSatisfying(EditionOutcome.Failed.class,
					(failed) -> assertThat(failed.step()).isEqualTo(ReviewStep.PUBLISH));
			Files.delete(office.output().resolve("kanazawa"));
			List<ReviewStep> steps = new ArrayList<>();
			program.getBean(ReviewEvents.class).onEvent((event) -> {
				if (event instanceof ReviewEvent.StepStarted(ReviewStep step)) {
					steps.add(step);
				}
			});
			assertThat(program.getBean(Reruns.class).perform(newest(program).run(), new Rerun.Resume(), "試験"))
				.isInstanceOf(EditionOutcome.Published.class);
			assertThat(steps).containsExactly(ReviewStep.PUBLISH);
		}
	}

	/** The process dies in the middle: no clean-up of any kind. */
	@Test
	void aKilledRunIsResumed() throws Exception {
		ReviewOffice office = office("killed");
		String[] database = this.server.database();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), "-Dannualreview.input=" + office.input(),
						"-Dannualreview.output=" + office.output(), "-Dannualreview.data=" + office.data()));
		for (String setting : database) {
			command.add("-D" + setting);
		}
		command.addAll(List.of(AnnualReviewApplication.class.getName(), "run"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("killed.log").toFile())
			.start();
		Path prepared = office.data().resolve("work");
		for (int wait = 0; wait < 600 && Files.notExists(prepared); wait++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		process.destroyForcibly().waitFor();
		assertThat(office.edition("第1回")).doesNotExist();
		try (ConfigurableApplicationContext program = office.open(database)) {
			assertThat(newest(program).unfinished()).isTrue();
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(newest(program).run().number()).isEqualTo(1);
			assertThat(office.contents("第1回")).isEqualTo(published(office("whole")));
		}
	}

	@Test
	void twoServersAtTheSameMomentRunOnce() throws Exception {
		ReviewOffice office = office("one");
		String[] database = this.server.database();
		try (ConfigurableApplicationContext first = office.open(database);
				ConfigurableApplicationContext second = office.open(database)) {
			CountDownLatch grading = new CountDownLatch(1);
			CountDownLatch refused = new CountDownLatch(1);
			hold(first, grading, refused);
			CompletableFuture<EditionOutcome> running = CompletableFuture.supplyAsync(() -> due(first), this.servers);
			assertThat(grading.await(60, TimeUnit.SECONDS)).isTrue();
			RunReport report = newest(second);
			assertThat(CompletableFuture.supplyAsync(() -> due(second), this.servers)).failsWithin(30, TimeUnit.SECONDS)
				.withThrowableOfType(ExecutionException.class)
				.withCauseInstanceOf(AlreadyRunningException.class);
			assertThat(CompletableFuture.supplyAsync(() -> repeat(second, report), this.servers))
				.failsWithin(30, TimeUnit.SECONDS)
				.withThrowableOfType(ExecutionException.class)
				.withCauseInstanceOf(AlreadyRunningException.class);
			office.open(database).close();
			refused.countDown();
			assertThat(running.get(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(newest(second).run().number()).isEqualTo(1);
		}
	}

	private static void hold(ConfigurableApplicationContext program, CountDownLatch reached, CountDownLatch until) {
		program.getBean(ReviewEvents.class).onEvent((event) -> {
			if (event instanceof ReviewEvent.StepStarted(ReviewStep step) && step == ReviewStep.GRADE) {
				reached.countDown();
				try {
					assertThat(until.await(60, TimeUnit.SECONDS)).isTrue();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			}
		});
	}

	private static EditionOutcome due(ConfigurableApplicationContext program) {
		try {
			return ReviewOffice.runDue(program);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static EditionOutcome repeat(ConfigurableApplicationContext program, RunReport report) {
		try {
			return program.getBean(Reruns.class).perform(report.run(), new Rerun.From(ReviewStep.READ), "試験");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Many at once, on servers that know nothing of each other. */
	@Test
	void restartsAtTheSameMomentRunOnce() throws Exception {
		ReviewOffice office = office("racing");
		String[] database = this.server.database();
		Files.createDirectories(office.output());
		Files.writeString(office.output().resolve("kanazawa"), "a file where the folder should be");
		try (ConfigurableApplicationContext first = office.open(database);
				ConfigurableApplicationContext second = office.open(database)) {
			assertThat(due(first)).isInstanceOf(EditionOutcome.Failed.class);
			Files.delete(office.output().resolve("kanazawa"));
			RunReport report = newest(first);
			CountDownLatch go = new CountDownLatch(1);
			List<CompletableFuture<Boolean>> clicks = new ArrayList<>();
			for (int click = 0; click < 8; click++) {
				ConfigurableApplicationContext program = (click % 2 == 0) ? first : second;
				clicks.add(CompletableFuture.supplyAsync(() -> resume(program, report, go), this.servers));
			}
			go.countDown();
			long done = 0;
			for (CompletableFuture<Boolean> click : clicks) {
				done += click.get(60, TimeUnit.SECONDS) ? 1 : 0;
			}
			assertThat(done).isPositive();
			assertThat(first.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
				.sql("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION")
				.query(Integer.class)
				.single()).isEqualTo(2);
		}
	}

	private static boolean resume(ConfigurableApplicationContext program, RunReport report, CountDownLatch go) {
		try {
			assertThat(go.await(60, TimeUnit.SECONDS)).isTrue();
			program.getBean(Reruns.class).perform(report.run(), new Rerun.Resume(), "試験");
			return true;
		}
		catch (AlreadyRunningException ex) {
			return false;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A city moves from its file to a server, and could move back. */
	@Test
	void aBackupMovesTheLedger() throws Exception {
		ReviewOffice file = office("moving");
		Path here = folder.resolve("file.zip");
		Map<String, String> closed;
		try (ConfigurableApplicationContext program = file.open()) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			program.getBean(EditionClose.class)
				.close(ReviewOffice.PLAN, ReviewOffice.YEAR, Optional.empty(), true, "試験");
			program.getBean(StateBackup.class).save(here);
			closed = file.contents("第1回");
		}
		ReviewOffice server = new ReviewOffice(folder.resolve("moved"));
		String[] database = this.server.database();
		FileSystemUtils.deleteRecursively(server.input());
		StateRestore restore = StateRestore.of(settings(server, database));
		restore.restore(here, false);
		assertThatExceptionOfType(BackupRefusedException.class).isThrownBy(() -> restore.restore(here, false));
		restore.restore(here, true);
		FileSystemUtils.deleteRecursively(server.output());
		try (ConfigurableApplicationContext program = server.open(database)) {
			program.getBean(StateBackup.class).save(folder.resolve("server.zip"));
			assertThat(newest(program).closed()).isPresent();
			assertThat(ReviewOffice.run(program, Optional.of(Edition.FIRST), Optional.empty())).singleElement()
				.isInstanceOf(EditionOutcome.Closed.class);
			assertThat(server.contents("第1回")).isEqualTo(closed);
			FileSystemUtils.copyRecursively(file.input(), server.input());
			server.answer("長寿福祉課", "42", Map.of("実績", "157"));
			server.register("会議", Map.of("年度", "2019", "版", "第2回", "会議名", "第2回委員会"));
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(newest(program).run().id()).isEqualTo(2);
		}
		assertThat(ledger(folder.resolve("server.zip"))).isEqualTo(ledger(here)).hasSizeGreaterThan(15);
	}

	private static MockEnvironment settings(ReviewOffice office, String[] database) {
		MockEnvironment settings = new MockEnvironment();
		for (String setting : database) {
			settings.setProperty(setting.substring(0, setting.indexOf('=')),
					setting.substring(setting.indexOf('=') + 1));
		}
		return settings
			.withProperty("spring.datasource.url", settings.getRequiredProperty("annualreview.postgresql.url"))
			.withProperty("spring.datasource.username", settings.getRequiredProperty("annualreview.postgresql.user"))
			.withProperty("spring.flyway.default-schema", "annualreview")
			.withProperty("annualreview.input", office.input().toString())
			.withProperty("annualreview.output", office.output().toString())
			.withProperty("annualreview.data", office.data().toString());
	}

	/** The rows, by table. */
	private static Map<String, String> ledger(Path backup) throws IOException {
		Map<String, String> lines = new TreeMap<>();
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				if (entry.getName().endsWith(".jsonl")) {
					lines.put(entry.getName(),
							new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return lines;
	}

}
