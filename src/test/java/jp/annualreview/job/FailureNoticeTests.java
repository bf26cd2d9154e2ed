package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ReviewOffice;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** 失敗の知らせ: once for a run, in words, by the way that is set. */
class FailureNoticeTests {

	@TempDir
	private Path folder;

	/** A program that writes down what it is given. */
	private List<String> clerk() throws IOException {
		Path script = this.folder.resolve("知らせ.sh");
		Files.writeString(script, "cat >> \"$1\"\necho \"$ANNUALREVIEW_PLAN $ANNUALREVIEW_YEAR $ANNUALREVIEW_EDITION"
				+ " $ANNUALREVIEW_STEP $ANNUALREVIEW_CAUSE\" >> \"$1\"\n");
		return List.of("sh", script.toString(), told().toString());
	}

	private Path told() {
		return this.folder.resolve("知らせ.txt");
	}

	@Test
	void aFailedRunIsToldOnce() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		Path blocked = Files.createDirectories(office.output()).resolve("kanazawa");
		Files.createFile(blocked);
		try (ConfigurableApplicationContext program = office
			.open("annualreview.notice.command=" + String.join(",", clerk()))) {
			AnnualReview review = program.getBean(AnnualReview.class);
			assertThat(review.ensure(ReviewRequest.EVERYTHING)).singleElement()
				.isInstanceOf(EditionOutcome.Failed.class);
			String text = Files.readString(told());
			assertThat(text).startsWith("kanazawa 2019年度 第1回 実行1 は「公表フォルダの入替え」で失敗しました。")
				.contains("フォルダーのあるべき場所に", blocked.toString(), "restart")
				.endsWith("kanazawa 2019 第1回 publish PATH_BLOCKED\n")
				.doesNotContain("Exception");
			review.ensure(ReviewRequest.EVERYTHING);
			assertThat(told()).hasContent(text);
			assertThat(program.getBean(PlanChecks.class).lastEndedWell(ReviewOffice.PLAN)).isEmpty();
			Files.delete(blocked);
			assertThat(review.ensure(ReviewRequest.EVERYTHING)).singleElement()
				.isInstanceOf(EditionOutcome.Published.class);
			assertThat(program.getBean(PlanChecks.class).lastEndedWell(ReviewOffice.PLAN)).isPresent();
			mailIsSentOnceAndMayFail(program.getBean(Runs.class));
			aYearBesideTheRefusedOneDoesNotMakeItNews(program.getBean(Runs.class));
		}
	}

	/** The night before the committee meets, somebody has broken the register. */
	@Test
	void aRegisterThatCannotBeUsedIsToldOnceUntilItCan() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		Path register = office.input().resolve("kanazawa/計画台帳.xlsx");
		byte[] whole = Files.readAllBytes(register);
		Files.writeString(register, "broken");
		try (ConfigurableApplicationContext program = office
			.open("annualreview.notice.command=" + String.join(",", clerk()))) {
			AnnualReview review = program.getBean(AnnualReview.class);
			assertThat(review.ensure(ReviewRequest.EVERYTHING)).singleElement()
				.isInstanceOf(EditionOutcome.Refused.class);
			String text = Files.readString(told());
			assertThat(text).startsWith("kanazawa 2019年度 第1回 を開始できません。")
				.contains("計画台帳", "置き直してください")
				.endsWith("kanazawa 2019 第1回  REGISTER\n");
			review.ensure(ReviewRequest.EVERYTHING);
			assertThat(told()).hasContent(text);
			Files.write(register, whole);
			assertThat(review.ensure(ReviewRequest.EVERYTHING)).singleElement()
				.isInstanceOf(EditionOutcome.Published.class);
			Files.writeString(register, "broken");
			review.ensure(ReviewRequest.EVERYTHING);
			assertThat(told()).hasContent(text + text);
		}
	}

	/** What ends well in the same request is no sign that the plan can be begun. */
	private static void aYearBesideTheRefusedOneDoesNotMakeItNews(Runs runs) {
		List<SimpleMailMessage> sent = new ArrayList<>();
		FailureNotice notice = new FailureNotice(
				new NoticeSettings(List.of(), Duration.ofSeconds(1),
						new NoticeSettings.Mail(List.of("kanri@example.jp"), "")),
				Optional.of((messages) -> sent.addAll(List.of(messages))), runs);
		EditionOutcome well = new EditionOutcome.FormerPlanMissing(
				new EditionKey(ReviewOffice.PLAN, ReviewOffice.YEAR, Edition.FIRST), ReviewOffice.PLAN);
		EditionOutcome refused = new EditionOutcome.Refused(
				new EditionKey(ReviewOffice.PLAN, ReviewOffice.YEAR.next(), Edition.FIRST), "計画台帳を読み取れません。");
		for (int times = 0; times < 3; times++) {
			notice.sendRefused(List.of(well, refused));
		}
		assertThat(sent).singleElement()
			.satisfies((message) -> assertThat(message.getText()).contains("計画台帳を読み取れません。"));
		notice.sendRefused(List.of(well));
		notice.sendRefused(List.of(refused));
		assertThat(sent).hasSize(2);
	}

	private static void mailIsSentOnceAndMayFail(Runs runs) {
		List<SimpleMailMessage> sent = new ArrayList<>();
		FailureNotice notice = new FailureNotice(
				new NoticeSettings(List.of(), Duration.ofSeconds(1),
						new NoticeSettings.Mail(List.of("kanri@example.jp", "kikaku@example.jp"), "hyoka@example.jp")),
				Optional.of(new MailSender() {
					@Override
					public void send(SimpleMailMessage... messages) {
						sent.addAll(List.of(messages));
						throw new MailSendException("connection refused");
					}
				}), runs);
		Run first = runs.newest(Optional.empty(), Optional.empty(), 0, 1).getFirst();
		Run run = runs.open(first.key(), Optional.empty(), first.basis(), false, false);
		for (int times = 0; times < 2; times++) {
			notice.send(run, new EditionOutcome.Failed(run.key(), run.label(), ReviewStep.REPORT_PDF,
					FailureCause.DISK_FULL, "No space left on device\n\tat x"));
		}
		assertThat(sent).singleElement().satisfies((message) -> {
			assertThat(message.getTo()).containsExactly("kanri@example.jp", "kikaku@example.jp");
			assertThat(message.getFrom()).isEqualTo("hyoka@example.jp");
			assertThat(message.getSubject()).isEqualTo("【年次評価】kanazawa 2019年度 第1回 実行2 が失敗しました");
			assertThat(message.getText()).contains("ディスクの空き容量が足りません", "No space left").doesNotContain("at x");
		});
	}

	@Test
	void aCommandThatHangsIsEndedAndOneThatFailsIsTold() {
		Map<String, String> nothing = Map.of();
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new NoticeCommand(List.of("sh", "-c", "sleep 60 & sleep 60"), Duration.ofMillis(200))
				.run("text", nothing))
			.withMessageContaining("終わりませんでした");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(
					() -> new NoticeCommand(List.of("sh", "-c", "exit 7"), Duration.ofSeconds(20)).run("text", nothing))
			.withMessageContaining("終了コードは 7");
		assertThatExceptionOfType(IOException.class).isThrownBy(
				() -> new NoticeCommand(List.of("/nowhere/notify"), Duration.ofSeconds(1)).run("text", nothing));
	}

}
