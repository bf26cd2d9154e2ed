package jp.annualreview.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.ReviewOffice;
import jp.annualreview.job.ReviewEvent;
import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReports;
import jp.annualreview.ledger.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** While a process serves, every command given elsewhere is carried out by it. */
class CommandChannelTests {

	@TempDir
	private Path folder;

	private final PrintStream console = System.out;

	@BeforeEach
	void properties() {
		List.of("input", "output", "data")
			.forEach((name) -> System.setProperty("annualreview." + name, this.folder.resolve(name).toString()));
	}

	@AfterEach
	void restore() {
		System.setOut(this.console);
		List.of("input", "output", "data", "lock-wait").forEach((name) -> System.clearProperty("annualreview." + name));
	}

	private record Said(int exitCode, String text) {
	}

	private static Said say(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
		int exitCode = CommandLineInterface.run(AnnualReviewApplication.class, arguments);
		return new Said(exitCode, out.toString(StandardCharsets.UTF_8));
	}

	private FileChannel lock() throws IOException {
		Files.createDirectories(this.folder.resolve("data"));
		FileChannel other = FileChannel.open(this.folder.resolve("data/annualreview.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		other.lock();
		return other;
	}

	private CommandChannel channel(ConfigurableApplicationContext program) throws IOException {
		ReviewApplication application = ReviewApplication.own(AnnualReviewApplication.class).serving(program);
		return CommandChannel.open(this.folder.resolve("data"),
				(caller, out, arguments) -> CommandLineInterface.run(application, caller, out, arguments));
	}

	@Test
	void everyCommandGoesThroughTheServingProcess() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		try (FileChannel lock = lock();
				ConfigurableApplicationContext program = office.open();
				CommandChannel channel = channel(program)) {
			assertThat(lock.isOpen()).isTrue();
			assertThat(say("status").text()).contains("まだ実行されていません", "次回の予定");
			assertThat(say("status", "--lang", "en").text()).contains("Nothing has run yet");
			Said run = say("run", "--plan", "kanazawa");
			assertThat(run.text()).contains("[11/11]", "報告書を公表しました");
			assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
			assertThat(say("run", "--plan", "nowhere").exitCode()).isEqualTo(ExitCode.USAGE);
			assertThat(say("backup", this.folder.resolve("控え.zip").toString()).text()).contains("読み直して確かめました");
			for (String alone : List.of("serve", "restore")) {
				Said refused = say(alone.equals("serve") ? new String[] { alone } : new String[] { alone, "控え.zip" });
				assertThat(refused.text()).contains("自動実行（serve）", "systemctl stop");
				assertThat(refused.exitCode()).isEqualTo(ExitCode.ALREADY_RUNNING);
			}
			assertThat(program.isActive()).isTrue();
			assertThat(channel).isNotNull();
		}
		assertThat(ServeAddress.file(this.folder.resolve("data"))).doesNotExist();
	}

	@Test
	void whatACommandDidIsInTheAuditTrailOfTheServingProcess() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		Files.createDirectories(office.output());
		Path blocking = Files.createFile(office.output().resolve("kanazawa"));
		try (ConfigurableApplicationContext program = office.open(); CommandChannel channel = channel(program)) {
			assertThat(channel).isNotNull();
			for (String command : List.of("run --plan kanazawa --lang en", "restart --from printing", "status")) {
				say(command.split(" "));
			}
			Files.delete(blocking);
			for (String command : List.of("restart --reason 出力先を直した", "restart", "run", "run --plan nowhere --lang en",
					"forms --plan kanazawa --year 2020", "import --plan kanazawa --scheme 南砺市 --reason 条例の改正",
					"import --plan kanazawa nowhere.csv --force", "backup 控え.zip",
					"close --plan kanazawa --year 2020")) {
				ask(ServeAddress.read(office.data()).orElseThrow(), new Caller("山田", this.folder, false), command);
			}
			AuditTrail trail = program.getBean(AuditTrail.class);
			assertThat(trail.newest(0, 100).reversed())
				.extracting(
						(entry) -> "%s｜%s｜%s｜%s｜%s".formatted(entry.who().replace(System.getProperty("user.name"), "私"),
								entry.deed(), entry.subject().replace(this.folder.toString(), ""),
								words(entry.detail()), entry.outcome().label()))
				.containsExactly("""
						私（端末）｜実行｜kanazawa 2019年度 第1回 実行1｜「公表フォルダの入替え」で失敗しました｜失敗
						山田（端末）｜再実行（続きから）｜kanazawa 2019年度 第1回 実行1｜出力先を直した　公表しました｜実施
						山田（端末）｜実行｜nowhere｜計画 nowhere の計画台帳がありません｜拒否
						山田（端末）｜調査票の作成｜kanazawa 2020年度｜｜実施
						山田（端末）｜評価基準の変更｜kanazawa 南砺市｜条例の改正｜実施
						山田（端末）｜計画の取り込み（--force）｜kanazawa /nowhere.csv｜nowhere｜拒否
						山田（端末）｜控えの作成｜/控え.zip｜｜実施
						山田（端末）｜確定｜kanazawa 2020年度｜kanazawa 2020年度 第1回 は公表されていないか、公表フォルダの内容が変わっているため、確定できません｜拒否
						""".lines().toArray(String[]::new));
			program.getBean(JdbcClient.class).sql("DROP TABLE AUDIT_ENTRY").update();
			Said refused = say("run", "--plan", "nowhere");
			assertThat(refused.text()).contains("この操作を監査記録に残せませんでした", "計画 nowhere の計画台帳がありません");
			assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
		}
	}

	/** Up to its first full stop and without the folders of the test. */
	private String words(String detail) {
		return detail.replace(this.folder + "/", "").split("。|\\.csv", 2)[0];
	}

	@Test
	void aRunGoesOnWhenItsCommandIsGoneAndTheNextWaits() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		CountDownLatch grading = new CountDownLatch(1);
		CountDownLatch gate = new CountDownLatch(1);
		try (ConfigurableApplicationContext program = office.open(); CommandChannel channel = channel(program)) {
			assertThat(channel).isNotNull();
			program.getBean(ReviewEvents.class).onEvent((event) -> {
				if (event.equals(new ReviewEvent.StepStarted(ReviewStep.GRADE))) {
					grading.countDown();
					await(gate);
				}
			});
			ServeAddress address = ServeAddress.read(this.folder.resolve("data")).orElseThrow();
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.port())) {
				CommandLink.send(new CommandLink.Command(address.token(), Caller.local(), List.of("run")),
						new DataOutputStream(socket.getOutputStream()));
				await(grading);
			}
			ByteArrayOutputStream next = new ByteArrayOutputStream();
			CompletableFuture<Integer> waiting = CompletableFuture
				.supplyAsync(() -> ask(address, Caller.local(), next, "run"));
			while (!next.toString(StandardCharsets.UTF_8).contains("実行1 が終わるのを待っています")) {
				Thread.sleep(20);
			}
			gate.countDown();
			assertThat(waiting.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
			assertThat(next.toString(StandardCharsets.UTF_8)).contains("変更はありません");
			assertThat(
					program.getBean(RunReports.class).newest(java.util.Optional.empty(), java.util.Optional.empty(), 9))
				.singleElement()
				.satisfies((report) -> assertThat(report.published()).isTrue());
		}
	}

	private static void ask(ServeAddress address, Caller caller, String command) {
		ask(address, caller, new ByteArrayOutputStream(), command.split(" "));
	}

	private static int ask(ServeAddress address, Caller caller, ByteArrayOutputStream screen, String... arguments) {
		try {
			return new ServingProgram(address).ask(caller, List.of(arguments), screen);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void onlyWhoMayReadTheDataFolderIsHeard() throws Exception {
		Files.createDirectories(this.folder.resolve("data"));
		try (CommandChannel channel = CommandChannel.open(this.folder.resolve("data"), (caller, out, arguments) -> {
			out.println(caller.user() + "@" + caller.resolve("list.csv") + caller.terminal());
			return arguments.length;
		})) {
			assertThat(channel).isNotNull();
			Path file = ServeAddress.file(this.folder.resolve("data"));
			assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
			ServeAddress address = ServeAddress.read(this.folder.resolve("data")).orElseThrow();
			Caller caller = new Caller("山田", Path.of("/home/山田"), true);
			ByteArrayOutputStream said = new ByteArrayOutputStream();
			assertThat(new ServingProgram(address).ask(caller, List.of("a", "b"), said)).isEqualTo(2);
			assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("山田@/home/山田/list.csvtrue\n");
			ServingProgram stranger = new ServingProgram(new ServeAddress(address.port(), "0".repeat(64)));
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> stranger.ask(caller, List.of("a"), new ByteArrayOutputStream()));
			try (Socket rude = new Socket(InetAddress.getLoopbackAddress(), address.port());
					DataInputStream in = new DataInputStream(rude.getInputStream())) {
				rude.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				assertThat(CommandLink.greeted(in)).isTrue();
			}
		}
	}

	@Test
	void strangersWhoSayNothingTakeFewThreadsAndNotForLong() throws Exception {
		Files.createDirectories(this.folder.resolve("data"));
		List<Socket> idle = new ArrayList<>();
		try (CommandChannel channel = CommandChannel.open(this.folder.resolve("data"),
				(caller, out, arguments) -> arguments.length)) {
			assertThat(channel).isNotNull();
			ServeAddress address = ServeAddress.read(this.folder.resolve("data")).orElseThrow();
			for (int number = 0; number < 40; number++) {
				idle.add(new Socket(InetAddress.getLoopbackAddress(), address.port()));
			}
			assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> thread.getName().equals("command"))
				.hasSizeLessThanOrEqualTo(17);
			assertThat(new ServingProgram(address).ask(Caller.local(), List.of("a"), new ByteArrayOutputStream()))
				.isEqualTo(1);
		}
		finally {
			for (Socket socket : idle) {
				socket.close();
			}
		}
	}

	@Test
	void aCommandWaitsForAnotherToEnd() throws Exception {
		FileChannel other = lock();
		CompletableFuture<Void> ends = CompletableFuture.runAsync(() -> {
			try (other) {
				Thread.sleep(1500);
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		Said status = say("status");
		ends.get();
		assertThat(status).isEqualTo(new Said(ExitCode.DONE, "別の処理が終わるのを待っています。\nまだ実行されていません。\n"));
	}

	@Test
	void aCommandDoesNotWaitForEver() throws Exception {
		System.setProperty("annualreview.lock-wait", "300ms");
		new ServeAddress(1, "0").write(Files.createDirectories(this.folder.resolve("data")));
		try (FileChannel other = lock()) {
			assertThat(other.isOpen()).isTrue();
			assertThat(say("status"))
				.isEqualTo(new Said(ExitCode.ALREADY_RUNNING, "別の処理が終わるのを待っています。\n別の処理が実行中です。終わってからもう一度実行してください。\n"));
		}
	}

}
