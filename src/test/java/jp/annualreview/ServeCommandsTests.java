package jp.annualreview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands of one process while another serves on the same data folder. */
@Tag("full")
class ServeCommandsTests {

	private static final int LONGEST = 120;

	@TempDir
	private Path folder;

	@Test
	void commandsAreAnsweredWhileAnotherProcessServes() throws Exception {
		Kanazawa.copyPlanTo(this.folder.resolve("input"), "himi", 2022);
		OwnProcess program = new OwnProcess(this.folder.resolve("input"), this.folder);
		Process serving = program.start(this.folder.resolve("serve.txt"), "serve");
		Path address = program.data().resolve("serve.properties");
		try {
			// The first of them comes while the service still starts.
			OwnProcess.Said run = program.say("run", "--plan", "himi");
			assertThat(run.text()).containsAnyOf("報告書を公表しました", "変更はありません");
			assertThat(run.exitCode()).isZero();
			// Had it been the first of the two, the service has waited for it.
			while (Files.notExists(address) && serving.isAlive()) {
				Thread.sleep(50);
			}
			assertThat(address).exists();
			assertThat(program.say("status").text()).contains("himi 2022年度 第1回 実行1  公表中");
			assertThat(program.say("backup", this.folder.resolve("控え.zip").toString()).text()).contains("読み直して確かめました");
			OwnProcess.Said restore = program.say("restore", this.folder.resolve("控え.zip").toString());
			assertThat(restore.text()).contains("systemctl stop annual-review");
			assertThat(restore.exitCode()).isEqualTo(4);
		}
		finally {
			serving.destroy();
		}
		assertThat(serving.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
		assertThat(address).doesNotExist();
		assertThat(Files.readString(this.folder.resolve("serve.txt"))).contains("自動実行を始めました", "操作画面");
		assertThat(program.say("status").text()).contains("実行1  公表中");
		assertThat(trail(program)).containsExactly("自動実行の開始", "利用者の追加", "控えの作成", "自動実行の終了");
		assertThat(makers(program)).isSubsetOf("（自動実行）", System.getProperty("user.name") + "（端末）").hasSize(1);
	}

	/** What was done beside the making of editions, oldest first. */
	private static List<String> trail(OwnProcess program) {
		return kept(program, "SELECT DEED FROM AUDIT_ENTRY WHERE DEED <> '実行' ORDER BY ENTRY_ID");
	}

	/** Who made the edition: whoever was first. */
	private static List<String> makers(OwnProcess program) {
		return kept(program, "SELECT WHO FROM AUDIT_ENTRY WHERE DEED = '実行'");
	}

	private static List<String> kept(OwnProcess program, String query) {
		return JdbcClient
			.create(new DriverManagerDataSource("jdbc:h2:file:" + program.data().resolve("db/annualreview"), "sa", ""))
			.sql(query)
			.query(String.class)
			.list();
	}

}
