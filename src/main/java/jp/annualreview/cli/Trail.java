package jp.annualreview.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 監査記録への記入: what somebody did outside the console, however it ended. What cannot be
 * written there never hides how the work itself ended.
 */
record Trail(AuditTrail audit, Screen screen, String who) {

	private static final Logger logger = LoggerFactory.getLogger(Trail.class);

	/** The trail speaks Japanese, whoever gave the command. */
	private static final Texts WORDS = new Texts(Locale.JAPANESE);

	/** Does something and keeps how it ended. */
	<T> T keep(Deed<T> deed, Callable<T> work) throws Exception {
		T result;
		try {
			result = work.call();
		}
		catch (Exception ex) {
			Refusal refusal = Refusal.of(ex, WORDS);
			write(deed, deed.subject(), refusal.message(),
					(refusal.exitCode() == ExitCode.FAILED) ? Outcome.FAILED : Outcome.REFUSED);
			throw ex;
		}
		done(deed, result);
		return result;
	}

	/** Keeps what has been done. */
	<T> void done(Deed<T> deed, T result) {
		deed.endings().apply(result).forEach((end) -> write(deed, end.subject(), end.detail(), end.outcome()));
	}

	private void write(Deed<?> deed, String subject, String detail, Outcome outcome) {
		try {
			this.audit.record(this.who, deed.what(), subject, AuditEntry.detail(deed.why(), detail), outcome);
		}
		catch (RuntimeException ex) {
			logger.error("監査記録に残せません: {} {} {} {}", this.who, deed.what(), subject, outcome.label(), ex);
			this.screen.line(this.screen.texts().get("audit.not.kept"));
		}
	}

}
