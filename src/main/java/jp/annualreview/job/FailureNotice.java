package jp.annualreview.job;

import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/**
 * 失敗の知らせ: tells the administrator once that a run failed. A notice that cannot be sent is
 * logged and changes nothing else.
 */
class FailureNotice {

	private static final Logger logger = LoggerFactory.getLogger(FailureNotice.class);

	@FunctionalInterface
	private interface Sending {

		void send() throws Exception;

	}

	private final NoticeSettings settings;

	private final Optional<MailSender> mail;

	private final Runs runs;

	FailureNotice(NoticeSettings settings, Optional<MailSender> mail, Runs runs) {
		this.settings = settings;
		this.mail = mail;
		this.runs = runs;
	}

	void send(Run run, EditionOutcome.Failed failed) {
		if (isFirst(run)) {
			send(failed);
		}
	}

	/** Rather twice than never, where the database cannot keep that it was sent. */
	private boolean isFirst(Run run) {
		try {
			return this.runs.notice(run);
		}
		catch (RuntimeException ex) {
			logger.error("失敗の知らせを記録できません", ex);
			return true;
		}
	}

	private void send(EditionOutcome.Failed failed) {
		String text = text(failed);
		if (!this.settings.command().isEmpty()) {
			attempt("コマンド",
					() -> new NoticeCommand(this.settings.command(), this.settings.limit()).run(text, facts(failed)));
		}
		if (!this.settings.mail().to().isEmpty()) {
			attempt("メール", () -> mail(subject(failed), text));
		}
	}

	private static void attempt(String way, Sending sending) {
		try {
			sending.send();
			logger.info("失敗を{}で知らせました", way);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			logger.error("失敗を{}で知らせることができません", way, ex);
		}
	}

	private void mail(String subject, String text) {
		SimpleMailMessage message = new SimpleMailMessage();
		message.setTo(this.settings.mail().to().toArray(String[]::new));
		if (!this.settings.mail().from().isEmpty()) {
			message.setFrom(this.settings.mail().from());
		}
		message.setSubject(subject);
		message.setText(text);
		this.mail.orElseThrow(() -> new IllegalStateException("spring.mail.host が設定されていません")).send(message);
	}

	private static String subject(EditionOutcome.Failed failed) {
		return "【年次評価】" + failed.run() + " が失敗しました";
	}

	private static String text(EditionOutcome.Failed failed) {
		return """
				%s は「%s」で失敗しました。

				原因: %s
				　　　%s
				対応: %s

				操作画面の「再実行」、または ./run.sh restart で、続きから再開できます。
				""".formatted(failed.run(), failed.step().label(), failed.cause().problem(),
				failed.detail().lines().findFirst().orElse(""), failed.cause().remedy());
	}

	private static Map<String, String> facts(EditionOutcome.Failed failed) {
		return Map.of("ANNUALREVIEW_PLAN", failed.key().plan().value(), "ANNUALREVIEW_YEAR",
				failed.key().year().toString(), "ANNUALREVIEW_EDITION", failed.key().edition().value(),
				"ANNUALREVIEW_RUN", failed.run(), "ANNUALREVIEW_STEP", failed.step().id(), "ANNUALREVIEW_CAUSE",
				failed.cause().name());
	}

}
