package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jp.annualreview.ledger.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 障害: the program meets a full disk, a database in use, folders it cannot write and files
 * that vanish. It says so in words, and once the fault is mended the outputs are those of
 * an undisturbed run.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

	@TempDir
	private static Path folder;

	private static final String PATIENCE = "ANNUALREVIEW_DATABASE_PATIENCE=15s";

	private Map<String, String> undisturbed = Map.of();

	@BeforeAll
	void undisturbed() throws Exception {
		OwnProcess process = process("undisturbed");
		assertThat(process.say("run").exitCode()).isZero();
		this.undisturbed = process.contents();
	}

	/** Each on its own copy of the returns. */
	private OwnProcess process(String name) {
		Kanazawa.copyPlanTo(folder.resolve(name).resolve("input"), "himi", 2022);
		return new OwnProcess(folder.resolve(name).resolve("input"), folder.resolve(name));
	}

	private void mended(OwnProcess process, String... arguments) throws Exception {
		OwnProcess.Said said = process.say(arguments);
		assertThat(said.exitCode()).as(said.text()).isZero();
		assertThat(process.contents()).isEqualTo(this.undisturbed);
	}

	/** A limit on the size of files stands for a full disk; a report meets it. */
	@Test
	void aFullDisk() throws Exception {
		OwnProcess process = process("full");
		OwnProcess.Said said = process.say(List.of("bash", "-c", "ulimit -f 420 && exec \"$@\"", "-"), "run");
		assertThat(said.exitCode()).isEqualTo(3);
		assertThat(said.text()).contains("ディスクの空き容量が足りません", "空き容量を確保し").doesNotContain("Exception");
		assertThat(process.say("status").text()).contains("ディスクの空き容量が足りません");
		mended(process, "run");
	}

	/**
	 * The database meets the limit before any report does, and may take its log along:
	 * there may be no row to tell it by, but the screen does.
	 */
	@Test
	void aDatabaseFileThatCannotGrow() throws Exception {
		OwnProcess process = process("database");
		OwnProcess.Said said = process.say(List.of("env", PATIENCE, "bash", "-c", "ulimit -f 120 && exec \"$@\"", "-"),
				"run");
		assertThat(said.exitCode()).isEqualTo(3);
		assertThat(said.text()).containsAnyOf("ディスクの空き容量が足りません", "データベースでエラーが発生しました", "データベースが長い間応答しない")
			.doesNotContain("Exception", "\tat ");
		mended(process, "run");
	}

	/** What H2 may come to then, brought about for certain. */
	@Test
	void aDatabaseThatAnswersNoMore() throws Exception {
		OwnProcess process = process("spinning");
		Path said = folder.resolve("spinning.txt");
		Process spinning = process.start(List.of("env", PATIENCE), SpinningDatabase.class, said, "run");
		assertThat(spinning.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(spinning.exitValue()).isEqualTo(3);
		assertThat(said).content().contains("データベースが長い間応答しない").doesNotContain("Exception");
		assertThat(process.logged("registerVersionUsage")).isTrue();
		mended(process, "run");
	}

	/** A reserve that no disk has stands for a disk with too little room. */
	@Test
	void tooLittleRoomToBegin() throws Exception {
		OwnProcess process = process("room");
		List<String> full = List.of("env", "ANNUALREVIEW_SPACE_RESERVE=900TB", "ANNUALREVIEW_SPACE_LOW=900TB");
		OwnProcess.Said said = process.say(full, "run");
		assertThat(said.exitCode()).isEqualTo(3);
		assertThat(said.text())
			.contains("提出ファイルの確定", "ディスクの空き容量が足りません", process.data() + "、" + process.output() + " の空き容量は", "以上必要です")
			.doesNotContain("Exception");
		assertThat(process.say(full, "status").text()).contains("ディスクの空き容量が足りません", "の空き容量が少なくなっています");
		mended(process, "run");
		assertThat(process.say(full, "restart", "--from", "report-pdf").text()).contains("報告書（PDF）の作成",
				"ディスクの空き容量が足りません");
		mended(process, "restart");
		assertThat(process.say("status").text()).doesNotContain("空き容量");
	}

	@Test
	void aDatabaseInUse() throws Exception {
		OwnProcess process = process("locked");
		Files.createDirectories(process.data());
		try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + process.data().resolve("db/annualreview"),
				"sa", "")) {
			assertThat(other.isValid(1)).isTrue();
			OwnProcess.Said said = process.say("run");
			assertThat(said.exitCode()).isEqualTo(3);
			assertThat(said.text()).contains("データベースを、ほかのプログラムが使っています").doesNotContain("Exception");
		}
		mended(process, "run");
	}

	/** As root nothing is read-only; a file where the folder should be stops root too. */
	@Test
	void anOutputFolderThatCannotBeWritten() throws Exception {
		OwnProcess process = process("output");
		Path blocked = Files.createDirectories(process.output()).resolve("himi");
		Files.createFile(blocked);
		OwnProcess.Said said = process.say("run");
		assertThat(said.exitCode()).isEqualTo(3);
		assertThat(said.text()).contains("フォルダーのあるべき場所に、同じ名前のファイルがあります", blocked.toString())
			.doesNotContain("Exception", blocked + "/");
		Files.delete(blocked);
		mended(process, "restart");
	}

	@Test
	void aWorkbookRemovedAfterItWasTaken() throws Exception {
		OwnProcess process = process("removed");
		Process running = process.start(folder.resolve("removed.txt"), "run");
		while (!process.logged("提出ファイルの確定 完了") && running.isAlive()) {
			Thread.sleep(10);
		}
		Files.delete(aReturn("removed"));
		assertThat(running.waitFor()).isZero();
		assertThat(process.contents()).isEqualTo(this.undisturbed);
	}

	/**
	 * Without its bytes a return must not pass for unreadable: its department has sent
	 * it.
	 */
	@Test
	void aWorkbookRemovedFromTheArchive() throws Exception {
		OwnProcess process = process("archive");
		assertThat(process.say("run").exitCode()).isZero();
		String sha256 = Sha256.of(aReturn("archive"));
		Files.delete(process.data().resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256));
		OwnProcess.Said said = process.say("restart", "--from", "read");
		assertThat(said.exitCode()).isEqualTo(3);
		assertThat(said.text()).contains("保管庫にあるはずの提出ファイルまたは計画台帳がないか、壊れています", sha256, "--from collect");
		mended(process, "restart", "--from", "collect");
	}

	private Path aReturn(String name) throws IOException {
		try (Stream<Path> returns = Files.list(folder.resolve(name).resolve("input/himi/2022"))) {
			return returns.sorted().findFirst().orElseThrow();
		}
	}

}
