package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.CloseRefusedException;
import jp.annualreview.job.CloseRefusedException.Reason;
import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionClosedException;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.NoEarlierEditionException;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Reruns;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReports;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.plan.Edition;
import jp.annualreview.report.pdf.PrintedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** 第1回 is closed and stays, whatever happens afterwards; 第2回 says what has changed. */
class ClosedEditionTests {

	private static final Optional<Edition> FIRST = Optional.of(Edition.FIRST);

	private static final Optional<Edition> SECOND = Optional.of(ReviewOffice.SECOND);

	@TempDir
	private Path folder;

	private static ClosedEdition close(ConfigurableApplicationContext program, Optional<Edition> edition, boolean force)
			throws IOException {
		return program.getBean(EditionClose.class)
			.close(ReviewOffice.PLAN, ReviewOffice.YEAR, edition, force, "試験")
			.edition();
	}

	private static void refused(ConfigurableApplicationContext program, Optional<Edition> edition, Reason reason,
			String detail) {
		assertThatExceptionOfType(CloseRefusedException.class).isThrownBy(() -> close(program, edition, false))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason))
			.satisfies((ex) -> assertThat(ex.detail()).contains(detail));
	}

	@Test
	void aClosedEditionIsPrintedAgainByteForByte() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.answer("長寿福祉課", "42", Map.of("実績", "集計中"));
		office.answer("長寿福祉課", "92", Map.of("未達成の理由・今後の対応", ""));
		Map<String, String> closed;
		try (ConfigurableApplicationContext program = office.open()) {
			refused(program, FIRST, Reason.NOT_PUBLISHED, "");
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			refused(program, Optional.empty(), Reason.UNSETTLED, "K10 未達成の理由なし 番号92（長寿福祉課）");
			closed = office.contents("第1回");
			assertThat(close(program, Optional.empty(), true).files()).hasSameSizeAs(closed.keySet());
			refused(program, FIRST, Reason.CLOSED, "");
			staysAsItIs(program);
		}
		everythingChanges(office);
		try (ConfigurableApplicationContext program = office.open("annualreview.review.overachievement=110")) {
			assertThat(ReviewOffice.run(program, FIRST, Optional.empty())).singleElement()
				.isInstanceOfSatisfying(EditionOutcome.Closed.class,
						(outcome) -> assertThat(outcome.rewritten()).isTrue());
			assertThat(office.contents("第1回")).isEqualTo(closed);
			assertThat(ReviewOffice.run(program, FIRST, Optional.empty())).singleElement()
				.isInstanceOfSatisfying(EditionOutcome.Closed.class,
						(outcome) -> assertThat(outcome.rewritten()).isFalse());
		}
	}

	private static void staysAsItIs(ConfigurableApplicationContext program) throws IOException {
		AnnualReview review = program.getBean(AnnualReview.class);
		var newest = program.getBean(RunReports.class)
			.newest(Optional.of(ReviewOffice.PLAN), Optional.of(ReviewOffice.YEAR), 1)
			.getFirst();
		assertThat(newest.closed()).hasValueSatisfying((edition) -> assertThat(edition.closedBy()).isEqualTo("試験"));
		assertThatExceptionOfType(EditionClosedException.class).isThrownBy(
				() -> program.getBean(Reruns.class).perform(newest.run(), new Rerun.From(ReviewStep.GRADE), "試験"));
		assertThatExceptionOfType(EditionClosedException.class)
			.isThrownBy(() -> review.ensure(new ReviewRequest(Optional.of(ReviewOffice.PLAN),
					Optional.of(ReviewOffice.YEAR), FIRST, Optional.empty(), Optional.of(true))));
		assertThatExceptionOfType(NoEarlierEditionException.class)
			.isThrownBy(() -> ReviewOffice.run(program, Optional.of(new Edition("第0回")), Optional.of(true)));
		assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Closed.class);
	}

	/** The register gone, the returns gone, the published folder spoilt. */
	private static void everythingChanges(ReviewOffice office) throws IOException {
		FileSystemUtils.deleteRecursively(office.input());
		Files.writeString(office.edition("第1回").resolve("評価結果.csv"), "書き換えた");
		Files.delete(office.edition("第1回").resolve("進捗状況報告書.pdf"));
		Files.createFile(office.edition("第1回").resolve("余計なファイル.txt"));
	}

	@Test
	void theNextEditionIsMadeOnceOneIsClosed() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.register("会議", Map.of("年度", "2019", "版", "第2回", "会議名", "第2回委員会"));
		office.answer("長寿福祉課", "42", Map.of("実績", "集計中"));
		try (ConfigurableApplicationContext program = office.open()) {
			assertThat(ReviewOffice.runDue(program).key().edition()).isEqualTo(Edition.FIRST);
			assertThat(office.sheet("第1回", "前回からの変更")).isEmpty();
			assertThat(ReviewOffice.run(program, SECOND, Optional.empty()).getLast())
				.isInstanceOf(EditionOutcome.Published.class);
			refused(program, SECOND, Reason.EARLIER_OPEN, "第1回");
			close(program, FIRST, true);
			refused(program, SECOND, Reason.UNSETTLED, "K19 集計中のまま 番号42（長寿福祉課）");
			Map<String, String> closed = office.contents("第1回");
			office.answer("長寿福祉課", "42", Map.of("実績", "149人", "未達成の理由・今後の対応", "研修を延期したため。"));
			office.answer("長寿福祉課", "39", Map.of("実績", "1,490人", "未達成の理由・今後の対応", "重複を除いたため。"));
			FileSystemUtils.deleteRecursively(office.edition("第1回"));
			EditionOutcome second = ReviewOffice.runDue(program);
			assertThat(second).isInstanceOf(EditionOutcome.Published.class);
			assertThat(second.key().edition()).isEqualTo(ReviewOffice.SECOND);
			assertThat(office.contents("第1回")).isEqualTo(closed);
			saysWhatHasChanged(office);
			onlyWhatWasUndecided(office, program);
			assertThat(close(program, Optional.empty(), true).key().edition()).isEqualTo(ReviewOffice.SECOND);
			assertThat(ReviewOffice.runDue(program)).isInstanceOfSatisfying(EditionOutcome.Closed.class,
					(outcome) -> assertThat(outcome.key().edition()).isEqualTo(ReviewOffice.SECOND));
		}
	}

	private static void saysWhatHasChanged(ReviewOffice office) throws IOException {
		assertThat(office.sheet("第2回", "前回からの変更").stream().map((row) -> String.join("|", row)))
			.contains("区分|番号|取組事項・指標|前回（第1回）|今回（第2回）|担当課",
					"新たに確定した項目|42|認知症サポートリーダーの育成人数(累計)|集計中（目標 151人）|149人（目標 151人、98.7%、B）|長寿福祉課",
					"数値を訂正した項目|39|認知症高齢者地域見守りネットワークのボランティア数(累計)|1,720人（目標 1,500人、114.7%、AA）"
							+ "|1,490人（目標 1,500人、99.3%、B）|長寿福祉課",
					"評価が変わった項目|39|認知症高齢者地域見守りネットワークのボランティア数(累計)|AA|B|長寿福祉課")
			.hasSize(6);
		assertThat(office.sheet("第2回", "正誤表").stream().map((row) -> String.join("|", row)))
			.contains("正誤表（第1回の報告書）", "39|認知症高齢者地域見守りネットワークのボランティア数(累計)|実績|1,720人|1,490人|長寿福祉課",
					"39|認知症高齢者地域見守りネットワークのボランティア数(累計)|評価|AA|B|長寿福祉課")
			.noneMatch((row) -> row.startsWith("42|"));
	}

	@Test
	void whatTheRegisterChangedIsToldInTheWordsOfItsTime() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.register("会議", Map.of("年度", "2019", "版", "第2回", "会議名", "第2回委員会"));
		try (ConfigurableApplicationContext program = office.open()) {
			ReviewOffice.runDue(program);
			close(program, FIRST, true);
			office.amend("指標", "番号", "39", Map.of("単位", "名", "2019", "1,800名"));
			office.amend("取組事項", "番号", "42", Map.of("状態", "統合", "状態の年度", "2019", "統合先", "39"));
			office.strike("取組事項", "92");
			office.strike("指標", "92");
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			String volunteers = "39|認知症高齢者地域見守りネットワークのボランティア数(累計)|";
			assertThat(office.sheet("第2回", "前回からの変更").stream().skip(3).map((row) -> String.join("|", row)))
				.containsExactly(
						"数値を訂正した項目|" + volunteers + "1,720人（目標 1,500人、114.7%、AA）|1,720名（目標 1,800名、95.6%、B）|長寿福祉課",
						"評価が変わった項目|" + volunteers + "AA|B|長寿福祉課",
						"状態が変わった項目|42|認知症サポートリーダーの育成人数(累計)|159人（目標 151人、105.3%、A）|159人（目標 151人、統合）|長寿福祉課",
						"状態が変わった項目|92|ひとり暮らし高齢者緊急通報システムの利用件数|352件（目標 360件、97.8%、B）|なし|長寿福祉課");
			assertThat(office.sheet("第2回", "正誤表").stream().map((row) -> String.join("|", row)))
				.contains(volunteers + "実績|1,720人|1,720名|長寿福祉課")
				.noneMatch((row) -> row.startsWith("42|") || row.startsWith("92|"));
		}
	}

	private static void onlyWhatWasUndecided(ReviewOffice office, ConfigurableApplicationContext program)
			throws IOException {
		String results = Files.readString(office.edition("第2回").resolve("評価結果.csv"));
		assertThat(ReviewOffice.run(program, SECOND, Optional.of(true)).getLast())
			.isInstanceOf(EditionOutcome.Published.class);
		assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Unchanged.class);
		assertThat(office.sheet("第2回", "全項目").stream().flatMap(List::stream)).contains("認知症サポートリーダーの育成人数(累計)")
			.doesNotContain("認知症高齢者地域見守りネットワークのボランティア数(累計)", "町会加入率");
		assertThat(office.sheet("第2回", "概要").stream().flatMap(List::stream))
			.anyMatch((text) -> text.contains("進捗状況報告書（前回未確定分）"));
		assertThat(office.sheet("第2回", "前回からの変更")).hasSize(6);
		assertThat(office.edition("第2回").resolve("評価結果.csv")).hasContent(results);
		assertThat(ReviewOffice.run(program, SECOND, Optional.of(false)).getLast())
			.isInstanceOf(EditionOutcome.Published.class);
		assertThat(office.sheet("第2回", "全項目").stream().flatMap(List::stream)).contains("町会加入率");
	}

	@Test
	void everyMeetingGetsItsCopy() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.amend("会議", "年度", "2019", Map.of("配付先", "行政改革推進委員会", "内部備考", "いいえ"));
		office.register("会議",
				Map.of("年度", "2019", "版", "第1回", "会議名", "推進本部会議", "配付先", "行政改革推進本部", "表題", "進捗状況報告書（内部用）"));
		office.register("会議", Map.of("年度", "2019", "版", "第2回", "会議名", "第2回委員会"));
		office.register("委員意見",
				Map.of("年度", "2019", "版", "第1回", "番号", "42", "意見", "研修の周知を", "回答", "広報紙に載せます", "対応状況", "対応中"));
		office.register("委員意見", Map.of("年度", "2019", "版", "第2回", "意見", "次の会議の意見"));
		office.register("委員意見", Map.of("年度", "2018", "版", "第2回", "意見", "前年度の宿題", "回答", "検討します"));
		office.register("委員意見", Map.of("年度", "2018", "版", "第2回", "意見", "済んだ話", "対応状況", "対応済み"));
		office.answer("長寿福祉課", "92", Map.of("備考", "内部の事情です（前の提出）"));
		Path sent = office.input().resolve("kanazawa/2019");
		Files.copy(sent.resolve("長寿福祉課.xlsx"), sent.resolve("長寿福祉課_訂正.xlsx"));
		office.answer("長寿福祉課_訂正", "92", Map.of("備考", "内部の事情です。目標を達成した"));
		try (ConfigurableApplicationContext program = office.open()) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			String own = "第1回/配付用/行政改革推進本部";
			assertThat(texts(office, "第1回")).contains("行政改革推進委員会", "令和元年度 進捗状況報告書　第1回").doesNotContain("推進本部会議");
			assertThat(everyWord(office, "第1回")).contains("備考に、目標を達成したと記入", "備考の変更").doesNotContain("内部の事情です");
			assertThat(texts(office, own)).contains("行政改革推進本部", "推進本部会議", "令和元年度 進捗状況報告書（内部用）　第1回")
				.anyMatch((text) -> text.contains("内部の事情です"));
			assertThat(office.edition(own)).isDirectoryContaining("glob:**.pdf")
				.isDirectoryNotContaining("glob:**.csv");
			assertThat(office.edition("第1回").resolve("manifest.json")).content().contains("配付用/行政改革推進本部/進捗状況報告書.pdf");
			assertThat(office.sheet("第1回", "委員意見").stream().map((row) -> String.join("|", row)))
				.contains("この年度の意見|R元 第1回|42|認知症サポートリーダーの育成人数(累計)|研修の周知を|広報紙に載せます|対応中",
						"前年度までの意見（対応中）|H30 第2回||計画全体|前年度の宿題|検討します|対応中")
				.hasSize(5);
		}
	}

	/** All that a reader of a copy can find in its files. */
	private static String everyWord(ReviewOffice office, String edition) throws IOException {
		StringBuilder words = new StringBuilder(PrintedBook.of(office.edition(edition).resolve("進捗状況報告書.pdf")).solid());
		try (Stream<Path> files = Files.list(office.edition(edition))) {
			for (Path file : files.filter((one) -> one.toString().matches(".*\\.(csv|html|json)")).toList()) {
				words.append(Files.readString(file));
			}
		}
		try (ZipFile book = new ZipFile(office.edition(edition).resolve("進捗状況報告書.xlsx").toFile())) {
			for (ZipEntry part : Collections.list(book.entries())) {
				words.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return words.toString();
	}

	private static List<String> texts(ReviewOffice office, String edition) throws IOException {
		return Stream.of("概要", "全項目", "未達成").flatMap((name) -> sheet(office, edition, name)).toList();
	}

	private static Stream<String> sheet(ReviewOffice office, String edition, String name) {
		try {
			return office.sheet(edition, name).stream().flatMap(List::stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
