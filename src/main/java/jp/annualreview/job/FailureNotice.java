package jp.annualreview.job;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/**
 * 失敗の知らせ: tells the administrator once that a run failed or could not be begun. A notice
 * that cannot be sent is logged and changes nothing else.
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

	/** Why a plan could not be begun, as it was told last. */
	private final Map<PlanId, String> refused = new ConcurrentHashMap<>();

	FailureNotice(NoticeSettings settings, Optional<MailSender> mail, Runs runs) {
		this.settings = settings;
		this.mail = mail;
		this.runs = runs;
	}

	void send(Run run, EditionOutcome.Failed failed) {
		if (isFirst(run)) {
			send(subject(failed), text(failed), facts(failed));
		}
	}

	/**
	 * There is no run to remember it by: each reason is told once until the plan can be
	 * begun, as long as the program stays.
	 */
	void sendRefused(Collection<EditionOutcome> outcomes) {
		Map<PlanId, EditionOutcome.Refused> now = outcomes.stream()
			.filter(EditionOutcome.Refused.class::isInstance)
			.map(EditionOutcome.Refused.class::cast)
			.collect(Collectors.toMap((no) -> no.key().plan(), Function.identity(), (first, second) -> first));
		outcomes.stream()
			.map((outcome) -> outcome.key().plan())
			.filter((plan) -> !now.containsKey(plan))
			.forEach(this.refused::remove);
		now.forEach((plan, no) -> {
			if (!no.problem().equals(this.refused.put(plan, no.problem()))) {
				send("【年次評価】" + no.key() + " を開始できません", text(no), facts(no));
			}
		});
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

	private void send(String subject, String text, Map<String, String> facts) {
		if (!this.settings.command().isEmpty()) {
			attempt("コマンド", () -> new NoticeCommand(this.settings.command(), this.settings.limit()).run(text, facts));
		}
		if (!this.settings.mail().to().isEmpty()) {
			attempt("メール", () -> mail(subject, text));
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

	private static String text(EditionOutcome.Refused refused) {
		return """
				%s を開始できません。

				原因: %s
				対応: 計画台帳を直して受付フォルダに置き直してください。serve が動いていれば自動で、そうでなければ ./run.sh で作成されます。
				""".formatted(refused.key(), refused.problem());
	}

	private static Map<String, String> facts(EditionOutcome.Refused refused) {
		return Map.of("ANNUALREVIEW_PLAN", refused.key().plan().value(), "ANNUALREVIEW_YEAR",
				refused.key().year().toString(), "ANNUALREVIEW_EDITION", refused.key().edition().value(),
				"ANNUALREVIEW_RUN", "", "ANNUALREVIEW_STEP", "", "ANNUALREVIEW_CAUSE", FailureCause.REGISTER.name());
	}

	private static Map<String, String> facts(EditionOutcome.Failed failed) {
		return Map.of("ANNUALREVIEW_PLAN", failed.key().plan().value(), "ANNUALREVIEW_YEAR",
				failed.key().year().toString(), "ANNUALREVIEW_EDITION", failed.key().edition().value(),
				"ANNUALREVIEW_RUN", failed.run(), "ANNUALREVIEW_STEP", failed.step().id(), "ANNUALREVIEW_CAUSE",
				failed.cause().name());
	}

}
