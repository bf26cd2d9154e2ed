package jp.annualreview.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.Kanazawa;
import jp.annualreview.ReviewOffice;
import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person is told, and the exit codes of formats.md. */
class CommandLineInterfaceTests {

	@TempDir
	private Path folder;

	private final PrintStream console = System.out;

	@BeforeEach
	void properties() {
		folders().forEach((name, folder) -> System.setProperty("annualreview." + name, folder.toString()));
	}

	@AfterEach
	void restore() {
		System.setOut(this.console);
		folders().keySet().forEach((name) -> System.clearProperty("annualreview." + name));
	}

	private Map<String, Path> folders() {
		return Map.of("input", this.folder.resolve("input"), "output", this.folder.resolve("output"), "data",
				this.folder.resolve("data"));
	}

	private record Said(int exitCode, String text) {
	}

	private static Said say(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
		int exitCode = CommandLineInterface.run(AnnualReviewApplication.class, arguments);
		return new Said(exitCode, out.toString(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					引数                                | 終了コード | 文に含む
					help                                | 0          | 提出ファイルを読み取り
					help run                            | 0          | --as-of
					help --lang en                      | 0          | Annual review
					print                               | 2          | この指定は使えません: print
					print --lang en                     | 2          | Not understood: print
					run --year twenty                   | 2          | --year の値「twenty」
					run --plan 金沢                     | 2          | --plan の値「金沢」が正しくありません。--plan: 計画ID（input の下のフォルダ名。半角の英小文字・数字・ハイフン）。
					run --as-of 7月1日                  | 2          | --as-of
					explain --plan kanazawa             | 2          | 次の指定が必要です: --year --item
					run --plan nowhere                  | 2          | 計画 nowhere の計画台帳がありません
					status --plan nowhere               | 2          | 計画 nowhere の計画台帳がありません
					run --plan nowhere --lang en        | 2          | Plan nowhere has no register
					import --plan himi                  | 2          | --scheme のどちらか一方
					import --plan himi list.csv --scheme 氷見市 | 2  | --scheme のどちらか一方
					import --plan nowhere --scheme 氷見市 | 2        | 計画台帳がありません
					forms --plan kanazawa               | 2          | 次の指定が必要です: --year
					forms --plan nowhere --year 2021    | 2          | 計画 nowhere の計画台帳がありません
					close --plan kanazawa               | 2          | 次の指定が必要です: --year
					close --plan kanazawa --year 2021 --edition 第1回 | 2 | 公表されていないか
					close --plan kanazawa --year 2021 --edition 第1回 --lang en | 2 | is not published
					backup                              | 2          | 次の指定が必要です: FILE
					restore nowhere.zip                 | 2          | ファイルが見つかりません
					run --lang fr                       | 2          | --lang の値「fr」
					restart --from printing             | 2          | 段階「printing」はありません
					""")
	void saysWhatIsWrongWithTheArguments(String arguments, int exitCode, String text) {
		Said said = say(arguments.split(" "));
		assertThat(said.text()).contains(text).doesNotContain("Exception", "\tat ");
		assertThat(said.exitCode()).isEqualTo(exitCode);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					設定                                                     | 文に含む
					schedule: { watch: 15びょう }                            | 2 行目: annualreview.schedule.watch の値「15びょう」
					schedule: { days-before-meeting: [14, x] }               | annualreview.schedule.days-before-meeting[1] の値「x」
					schedule: { cron: { himi: "0 6 * * MON" } }              | annualreview.schedule.cron.himi の値「0 6 * * MON」
					schedule: { wach: 15s }                                  | annualreview.schedule.wach という設定はありません
					schedule: { cron: { 氷見: "0 0 6 * * MON" } }            | annualreview.schedule.cron
					schedul: { watch: 15s }                                  | 2 行目: annualreview.schedul.watch という設定はありません
					outptu: /srv/output                                      | 2 行目: annualreview.outptu という設定はありません
					'review: { overachievement: 150'                         | 行目が読み取れません
					""")
	void saysWhichSettingIsWrong(String setting, String text) throws IOException {
		doesNotStart("status", "annualreview:\n  " + setting + "\n", text);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			設定           | 文に含む
			port: 99999    | 3 行目: annualreview.console.port の値「99999」
			port: -1       | 3 行目: annualreview.console.port の値「-1」
			prot: 8621     | 3 行目: annualreview.console.prot という設定はありません
			session-timeout: すぐ | 3 行目: annualreview.console.session-timeout の値「すぐ」
			""")
	@Timeout(60)
	void saysWhichSettingOfTheConsoleIsWrong(String setting, String text) throws IOException {
		doesNotStart("serve", "annualreview:\n  console:\n    " + setting + "\n", text);
	}

	private void doesNotStart(String command, String settings, String text) throws IOException {
		Files.createDirectories(this.folder.resolve("data"));
		Files.writeString(this.folder.resolve("data/settings.yml"), settings);
		Said said = say(command);
		assertThat(said.text()).contains(text, "data/settings.yml").doesNotContain("Exception", "\tat ");
		assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void strangersMayNotReadTheDataFolder() throws IOException {
		Path data = Files.createDirectories(this.folder.resolve("data"));
		Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxr-x"));
		assertThat(say("status").exitCode()).isZero();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwxrwx---");
		Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertThat(say("status").exitCode()).isZero();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).as("what the office has chosen")
			.isEqualTo("rwxr-xr-x");
	}

	@Test
	void anEmptyInputFolderIsSaid() {
		assertThat(say("run")).isEqualTo(new Said(0, "提出ファイルのある計画がありません。input/<計画ID>/<年度>/ に調査票を置いてください。\n"));
	}

	@Test
	void aPlanWithoutReturnsIsWrongUsage() {
		Kanazawa.copyTo(this.folder.resolve("input"));
		Said said = say("run", "--plan", "kanazawa");
		assertThat(said.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(said.text()).contains("kanazawa", "提出ファイルがありません").doesNotContain("Exception");
	}

	@Test
	void aMistypedEditionIsAskedAbout() {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019);
		Said said = say("run", "--plan", "kanazawa", "--edition", "だい二回");
		assertThat(said.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(said.text()).contains("だい二回 という版は", "第1回", "--new-edition").doesNotContain("Exception");
		assertThat(this.folder.resolve("output/kanazawa")).doesNotExist();
	}

	@Test
	void theWholePeriodIsForTheLastYearOnly() {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019);
		Said said = say("run", "--plan", "kanazawa", "--year", "2019", "--final");
		assertThat(said.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(said.text()).contains("kanazawa の 2019年度は計画の最終年度ではありません", "--year 2022").doesNotContain("Exception");
		assertThat(say("run", "--final", "--lang", "en").text()).contains("Fiscal 2019 is not the last year");
		assertThat(this.folder.resolve("output/kanazawa")).doesNotExist();
	}

	@Test
	void formsAreMadeForAYearOfThePlanOnly() {
		Kanazawa.copyTo(this.folder.resolve("input"));
		Said made = say("forms", "--plan", "kanazawa", "--year", "2022");
		assertThat(made.text()).contains("調査票を 52 課分（回答欄 145 行）", "前年度の結果がまだない", "forms");
		assertThat(made.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(this.folder.resolve("output/kanazawa/2022/forms/財政課.xlsx")).exists();
		Said outside = say("forms", "--plan", "kanazawa", "--year", "2023");
		assertThat(outside.text()).contains("計画 kanazawa の計画期間に 2023年度はありません").doesNotContain("Exception");
		assertThat(outside.exitCode()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void aYearIsRunExplainedListedAndWithdrawn() {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019);
		assertThat(say("run", "--plan", "kanazawa").text()).contains("報告書を公表しました", "評価 AA 6・A 34・B 5・C 2・達成 95・未達成 2",
				"指摘");
		assertThat(say("run", "--strict").exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(say("status").text()).contains("kanazawa 2019年度 第1回 実行1  公表中", "次回の予定")
			.containsPattern("完了  検査 \\d+\\.\\d秒\n");
		assertThat(say("explain", "--plan", "kanazawa", "--year", "2019", "--item", "42").text()).contains("151人",
				"105.2980%", "結果: A", "長寿福祉課");
		assertThat(say("explain", "--plan", "kanazawa", "--year", "2019", "--item", "999").exitCode())
			.isEqualTo(ExitCode.USAGE);
		assertThat(say("restart").exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(say("restart", "--from", "publish").text()).contains("publish  公表フォルダの入替え", "報告書を公表しました");
		String[] withdrawal = { "withdraw", "--plan", "kanazawa", "--year", "2019", "--edition", "第1回", "--reason",
				"誤って作成" };
		assertThat(say(withdrawal).text()).contains("第1回 を取り消しました");
		assertThat(this.folder.resolve("output/kanazawa/2019/第1回")).doesNotExist();
		assertThat(say(withdrawal)).extracting(Said::exitCode).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void aClosedEditionOutlivesTheDataFolder() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.answer("長寿福祉課", "92", Map.of("未達成の理由・今後の対応", ""));
		String[] edition = { "--plan", "kanazawa", "--year", "2019", "--edition", "第1回" };
		assertThat(say("run", "--plan", "kanazawa").exitCode()).isEqualTo(ExitCode.DONE);
		Said open = say("close", "--plan", "kanazawa", "--year", "2019");
		assertThat(open.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(open.text()).contains("確定できません", "--force", "\nK10 未達成の理由なし 番号92（長寿福祉課）")
			.doesNotContain("Exception");
		assertThat(say("close", "--plan", "kanazawa", "--year", "2019", "--force", "--reason", "部長決裁のため").text())
			.contains("第1回 を確定しました（", "解決していない指摘が 1 件あるまま確定しました", "\n  K10 未達成の理由なし 番号92（長寿福祉課）");
		Map<String, String> closed = office.contents("第1回");
		Path backup = this.folder.resolve("控え.zip");
		assertThat(say("backup", backup.toString()).text()).contains("読み直して確かめました", "控え.zip", "SHA-256");
		assertThat(say("restore", backup.toString())).extracting(Said::exitCode).isEqualTo(ExitCode.USAGE);
		FileSystemUtils.deleteRecursively(office.data());
		FileSystemUtils.deleteRecursively(office.output());
		assertThat(say("restore", backup.toString(), "--reason", "機械の入替え").text()).contains("元に戻しました");
		assertThat(say("status").text()).contains("さんが確定しました");
		Files.delete(office.edition("第1回").resolve("進捗状況報告書.pdf"));
		assertThat(say(Stream.concat(Stream.of("run"), Stream.of(edition)).toArray(String[]::new)).text())
			.contains("に確定した版です。作り直しません", "書き戻しました");
		assertThat(office.contents("第1回")).isEqualTo(closed);
		Said again = say("restart", "--from", "grade");
		assertThat(again.text()).contains("確定した版のため、作り直すことも", "--edition 第2回").doesNotContain("Exception");
		assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(trail(office)).containsExactly("実行 [kanazawa 2019年度 第1回 実行1] 公表しました 実施",
				"確定 [kanazawa 2019年度] kanazawa 2019年度 第1回 は、次の指摘が… 拒否",
				"確定（--force） [kanazawa 2019年度 第1回] 部長決裁のため　残した指摘1件：K10 未達成の理由な… 実施",
				"控えからの復元 [" + backup + "] 機械の入替え 実施", "実行 [kanazawa 2019年度 第1回] 確定したときの内容を書き戻しました 実施",
				"再実行（「評価」から） [すべての計画] kanazawa 2019年度 第1回 は確定した版の… 拒否");
	}

	/** What the audit trail says was done on this terminal, oldest first. */
	private static List<String> trail(ReviewOffice office) {
		try (ConfigurableApplicationContext program = office.open()) {
			List<AuditEntry> entries = program.getBean(AuditTrail.class).newest(0, 100);
			assertThat(entries).extracting(AuditEntry::who).containsOnly(System.getProperty("user.name") + "（端末）");
			return entries.reversed()
				.stream()
				.map((entry) -> "%s [%s] %s %s".formatted(entry.deed(), entry.subject(), brief(entry.detail()),
						entry.outcome().label()))
				.toList();
		}
	}

	private static String brief(String detail) {
		return (detail.length() <= 27) ? detail : detail.substring(0, 27) + "…";
	}

	@Test
	void strictTellsThatRowsWereHeldBack() throws IOException {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019);
		Files.createFile(this.folder.resolve("input/kanazawa/2019/空のファイル.xlsx"));
		assertThat(say("run", "--strict").exitCode()).isEqualTo(ExitCode.HELD_BACK);
		assertThat(say("run").exitCode()).isEqualTo(ExitCode.DONE);
	}

}
