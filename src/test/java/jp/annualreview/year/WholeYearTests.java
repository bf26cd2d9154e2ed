package jp.annualreview.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jp.annualreview.Kanazawa;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.ledger.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 一年の通し: forms, returns, feedback, corrections, two editions, the next year and the end
 * of the plan; figures and files at each step.
 */
class WholeYearTests {

	private static final String DID = "実施内容";

	private static final String WHY = "未達成の理由・今後の対応";

	private YearOffice office;

	private Map<String, String> first = Map.of();

	@BeforeEach
	void takeUpOffice(@TempDir Path folder) throws IOException {
		this.office = new YearOffice(folder);
	}

	@AfterEach
	void leave() {
		this.office.close();
	}

	@Test
	void 一年を通す() throws IOException {
		調査票を配る();
		誤りのある提出が届く();
		指摘を返す();
		訂正が届く();
		第1回を確定する();
		値が定まり公表した数値の誤りも直す();
		翌年度の調査票に今年度の実績が入る();
		最終年度は計画期間を総括する();
		確定した版は何が変わっても同じ();
	}

	private void 調査票を配る() throws IOException {
		assertThat(this.office.issues(2024)).isEqualTo(3);
		assertThat(this.office.board(2024)).containsOnly(Map.entry("財政課", "未提出"), Map.entry("市民課", "未提出"),
				Map.entry("総務課", "未提出"));
		try (Clerk clerk = this.office.clerk(2024, "市民課")) {
			assertThat(clerk.titled("提出期限")).isEqualTo("令和7年5月31日");
			assertThat(clerk.titled("提出先・問合せ先")).contains("行政経営課", "gyokei@example.lg.jp");
			assertThat(List.of(clerk.shown("2", "目標"), clerk.shown("2", "単位"), clerk.shown("2", "前年度実績")))
				.containsExactly("15分", "分", "18分");
			assertThat(clerk.shown("2", "目標の意味")).contains("15分以下");
		}
	}

	private void 誤りのある提出が届く() throws IOException {
		try (Clerk clerk = this.office.clerk(2024, "市民課")) {
			clerk.signs(LocalDate.of(2025, 5, 20), "市民 花子")
				.enters("2", "実績", "14件")
				.enters("2", DID, "窓口を増やしました。")
				.enters("6", "実績", "35")
				.enters("6", DID, "広報しました。")
				.sends(this.office.arrives(2024, "市民課"));
		}
		try (Clerk clerk = this.office.clerk(2024, "総務課")) {
			clerk.signs(LocalDate.of(2025, 5, 21), "総務 太郎")
				.enters("3", "実績", "集計中")
				.enters("3", DID, "研修を開きました。")
				.enters("4", DID, "改定の案をまとめました。")
				.overwrites("4", "目標", "△")
				.enters("5", "自己評価", "達成")
				.enters("5", DID, "定数を見直しました。")
				.sends(this.office.arrives(2024, "総務課"));
		}
		try (Clerk clerk = this.office.clerk(2024, "財政課")) {
			clerk.signs(LocalDate.of(2025, 5, 22), "財政 一郎")
				.enters("1", "実績", "97.4")
				.enters("1", DID, "滞納を整理しました。")
				.sends(this.office.arrives(2024, "財政課"));
		}
		byte[] whole = Files.readAllBytes(this.office.arrives(2024, "財政課"));
		Files.write(this.office.arrives(2024, "財政課"), Arrays.copyOf(whole, whole.length / 2));
		String sent = Sha256.of(this.office.arrives(2024, "市民課"));
		assertThat(this.office.runs(2024, false)).isInstanceOf(EditionOutcome.Published.class);
		assertThat(this.office.results(2024, "第1回")).containsExactly("1 - - - 差戻し", "2 - - - 差戻し", "3 - - - 集計中",
				"4 - - - 未記入", "5 - - 達成 -", "6 35 87.5000 C -");
		assertThat(this.office.findings(2024, "第1回")).containsExactlyInAnyOrder("F01 誤り 財政課", "K05 誤り 市民課 2",
				"K10 確認 市民課 6", "K19 確認 総務課 3", "K09 確認 総務課 4", "K20 確認 総務課 4");
		assertThat(Sha256.of(this.office.arrives(2024, "市民課"))).as("届いたファイルは変わらない").isEqualTo(sent);
	}

	private void 指摘を返す() throws IOException {
		assertThat(this.office.board(2024)).containsOnly(Map.entry("財政課", "差戻し"), Map.entry("市民課", "差戻し"),
				Map.entry("総務課", "確認中"));
		assertThat(this.office.boardLines(2024)).anyMatch((line) -> line.contains("提出期限 令和7年5月31日（31日超過）"));
		Path feedback = this.office.output(2024).resolve("第1回/feedback");
		assertThat(Kanazawa.contents(feedback)).containsOnlyKeys("市民課.eml", "市民課.txt", "市民課.xlsx", "総務課.eml", "総務課.txt",
				"総務課.xlsx", "財政課.eml", "財政課.txt", "財政課.xlsx");
		assertThat(Files.readString(feedback.resolve("市民課.txt"))).contains("件名：矢車市　取組状況調査票（令和6年度実績）の訂正のお願い", "【誤り】番号2",
				"【確認】番号6", "提出期限：令和7年5月31日（過ぎているときは、");
		assertThat(YearOffice.sheet(feedback.resolve("市民課.xlsx"), "指摘一覧"))
			.anyMatch((line) -> line.startsWith("2|誤り|K05|市民課.xlsx|調査票|") && line.contains("|14件|"));
		assertThat(YearOffice.sheet(feedback.resolve("財政課.xlsx"), "指摘一覧"))
			.anyMatch((line) -> line.startsWith("誤り|F01|財政課.xlsx|"));
	}

	private void 訂正が届く() throws IOException {
		try (Clerk clerk = this.office.clerk(2024, "財政課")) {
			clerk.signs(LocalDate.of(2025, 6, 10), "財政 一郎")
				.enters("1", "実績", "97.4")
				.enters("1", DID, "滞納を整理しました。")
				.sends(this.office.arrives(2024, "財政課_訂正"));
		}
		try (Clerk clerk = new Clerk(this.office.arrives(2024, "市民課"))) {
			clerk.signs(LocalDate.of(2025, 6, 11), "市民 花子")
				.enters("2", "実績", "14")
				.enters("6", WHY, "機器の入替えで休止したため。次年度に周知します。")
				.sends(this.office.arrives(2024, "市民課_訂正"));
		}
		try (Clerk clerk = new Clerk(this.office.arrives(2024, "総務課"))) {
			clerk.signs(LocalDate.of(2025, 6, 12), "総務 太郎")
				.enters("4", "段階", "○")
				.overwrites("4", "目標", "○")
				.sends(this.office.arrives(2024, "総務課_訂正"));
		}
		assertThat(this.office.runs(2024, false)).isInstanceOf(EditionOutcome.Published.class);
		assertThat(this.office.results(2024, "第1回")).containsExactly("1 97.4 100.4124 A -", "2 14 106.6667 A -",
				"3 - - - 集計中", "4 2 - 達成 -", "5 - - 達成 -", "6 35 87.5000 C -");
		assertThat(this.office.board(2024)).containsOnly(Map.entry("財政課", "受理"), Map.entry("市民課", "受理"),
				Map.entry("総務課", "確認中"));
		assertThat(this.office.findings(2024, "第1回")).containsExactlyInAnyOrder("F01 参考 財政課", "K01 参考 市民課 2",
				"K01 参考 市民課 6", "K01 参考 総務課 4", "K19 確認 総務課 3");
		Path feedback = this.office.output(2024).resolve("第1回/feedback");
		assertThat(List.of(feedback.resolve("財政課.xlsx"), feedback.resolve("市民課.xlsx")))
			.allSatisfy((nothingOpen) -> assertThat(nothingOpen).doesNotExist());
		assertThat(settled(feedback.resolve("総務課.xlsx"))).containsExactlyInAnyOrder("K09", "K20");
		assertThat(Files.readString(feedback.resolve("財政課.txt"))).contains("の受理について", "1件は、再提出により対応済みです。")
			.doesNotContain("提出期限");
	}

	private static List<String> settled(Path feedback) throws IOException {
		return YearOffice.sheet(feedback, "指摘一覧")
			.stream()
			.filter((line) -> line.contains("対応済|"))
			.map((line) -> line.replaceAll(".*対応済\\|([A-Z0-9]+)\\|.*", "$1"))
			.toList();
	}

	private void 第1回を確定する() throws IOException {
		assertThat(this.office.closes(2024)).isEqualTo("第1回");
		this.first = Kanazawa.contents(this.office.output(2024).resolve("第1回"));
	}

	private void 値が定まり公表した数値の誤りも直す() throws IOException {
		try (Clerk clerk = new Clerk(this.office.arrives(2024, "総務課_訂正"))) {
			clerk.signs(LocalDate.of(2025, 9, 1), "総務 太郎")
				.enters("3", "実績", "114")
				.enters("3", WHY, "講師の都合で1回を延期したため。")
				.sends(this.office.arrives(2024, "総務課_確定"));
		}
		try (Clerk clerk = new Clerk(this.office.arrives(2024, "市民課_訂正"))) {
			clerk.signs(LocalDate.of(2025, 9, 2), "市民 花子")
				.enters("2", "実績", "16")
				.enters("2", WHY, "集計の誤りがありました。繁忙期の応援を増やします。")
				.sends(this.office.arrives(2024, "市民課_再訂正"));
		}
		this.office.amend("過年度実績", List.of("6"), "実績", "34%");
		assertThat(this.office.runs(2024, false)).isInstanceOf(EditionOutcome.Published.class);
		assertThat(this.office.results(2024, "第2回")).containsExactly("1 97.4 100.4124 A -", "2 16 93.3333 B -",
				"3 114 95.0000 B -", "4 2 - 達成 -", "5 - - 達成 -", "6 35 87.5000 C -");
		Path book = this.office.output(2024).resolve("第2回/進捗状況報告書.xlsx");
		assertThat(YearOffice.sheet(book, "前回からの変更"))
			.contains("新たに確定した項目|3|職員研修の充実（研修受講者数（累計））|集計中（目標 120人）|114人（目標 120人、95.0%、B）|総務課",
					"数値を訂正した項目|2|窓口の待ち時間の短縮（平均待ち時間）|14分（目標 15分、106.7%、A）|16分（目標 15分、93.3%、B）|市民課",
					"評価が変わった項目|2|窓口の待ち時間の短縮|A|B|市民課",
					"数値を訂正した項目|6|証明書のコンビニ交付（コンビニ交付の割合）|前年度実績 33%（改善（＋2ポイント））|前年度実績 34%（改善（＋1ポイント））|市民課")
			.hasSize(7);
		assertThat(YearOffice.sheet(book, "正誤表")).contains("2|窓口の待ち時間の短縮（平均待ち時間）|実績|14分|16分|市民課",
				"2|窓口の待ち時間の短縮（平均待ち時間）|達成率|106.7%|93.3%|市民課", "2|窓口の待ち時間の短縮（平均待ち時間）|評価|A|B|市民課",
				"6|証明書のコンビニ交付（コンビニ交付の割合）|前年度実績|33%|34%|市民課");
		assertThat(this.office.closes(2024)).isEqualTo("第2回");
	}

	private void 翌年度の調査票に今年度の実績が入る() throws IOException {
		assertThat(this.office.issues(2025)).isEqualTo(3);
		try (Clerk clerk = this.office.clerk(2025, "市民課")) {
			assertThat(List.of(clerk.titled("年度"), clerk.titled("提出期限"))).containsExactly("令和7年度", "令和8年5月29日");
			assertThat(List.of(clerk.shown("2", "目標"), clerk.shown("2", "前年度実績"), clerk.shown("2", "前年度の実施内容")))
				.containsExactly("12分", "16分", "窓口を増やしました。");
			clerk.signs(LocalDate.of(2026, 5, 12), "市民 花子")
				.enters("2", "実績", "11")
				.enters("2", DID, "予約制にしました。")
				.enters("6", "実績", "46")
				.enters("6", DID, "休日の窓口で案内しました。")
				.sends(this.office.arrives(2025, "市民課"));
		}
		try (Clerk clerk = this.office.clerk(2025, "総務課")) {
			assertThat(List.of(clerk.shown("3", "前年度実績"), clerk.shown("4", "前年度実績"))).containsExactly("114人", "○");
			clerk.signs(LocalDate.of(2026, 5, 13), "総務 太郎")
				.enters("3", "実績", "152")
				.enters("3", DID, "動画の研修を加えました。")
				.enters("4", "段階", "◎")
				.enters("4", DID, "改定しました。")
				.enters("5", "自己評価", "達成")
				.enters("5", DID, "計画のとおり配置しました。")
				.sends(this.office.arrives(2025, "総務課"));
		}
		try (Clerk clerk = this.office.clerk(2025, "財政課")) {
			clerk.signs(LocalDate.of(2026, 5, 14), "財政 一郎")
				.enters("1", "実績", "97.3")
				.enters("1", DID, "口座振替を勧めました。")
				.enters("1", WHY, "大口の滞納が生じたため。分納の相談を進めます。")
				.sends(this.office.arrives(2025, "財政課"));
		}
	}

	private void 最終年度は計画期間を総括する() throws IOException {
		assertThat(this.office.runs(2025, true)).isInstanceOf(EditionOutcome.Published.class);
		assertThat(this.office.results(2025, "第1回")).containsExactly("1 97.3 99.7949 B -", "2 11 108.3333 A -",
				"3 152 101.3333 A -", "4 3 - 達成 -", "5 - - 達成 -", "6 46 102.2222 A -");
		assertThat(this.office.board(2025).values()).containsOnly("受理");
		Path edition = this.office.output(2025).resolve("第1回");
		assertThat(YearOffice.sheet(edition.resolve("進捗状況報告書.xlsx"), "データ"))
			.anyMatch((row) -> row.contains("|12分|12|11|11|分|108.3333|達成|A|16|-5|分|-31.2500|改善|"));
		assertThat(Files.readString(edition.resolve("計画期間総括.csv"))).contains("一部年度達成", "2024,15分,15,16,16,未達成,B",
				"2025,12分,12,11,11,達成,A");
		assertThat(this.office.closes(2025)).isEqualTo("第1回");
	}

	private void 確定した版は何が変わっても同じ() throws IOException {
		this.office.amend("指標", List.of("2"), "2024", "10分");
		Files.delete(this.office.arrives(2024, "財政課_訂正"));
		Files.writeString(this.office.output(2024).resolve("第1回/評価結果.csv"), "書き換えた");
		assertThat(this.office.prints(2024, "第1回")).isInstanceOf(EditionOutcome.Closed.class);
		assertThat(Kanazawa.contents(this.office.output(2024).resolve("第1回"))).isEqualTo(this.first);
	}

}
