package jp.annualreview.cli;

import java.util.concurrent.Callable;

import jp.annualreview.job.ProgressWatch;
import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.ReviewQueue;
import jp.annualreview.ledger.AuditTrail;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program behind one command: its own, which ends with the command, or the one that
 * serves, which goes on.
 */
record Session(ConfigurableApplicationContext program, boolean own) implements AutoCloseable {

	<T> T bean(Class<T> type) {
		return this.program.getBean(type);
	}

	/**
	 * Does something that must not happen beside a run, shows its progress and keeps in
	 * the audit trail how it ended.
	 */
	<T> T inTurn(RootCommand parent, Deed<T> deed, Callable<T> work) throws Exception {
		Screen screen = parent.screen();
		Trail trail = trail(parent);
		bean(ProgressWatch.class).now()
			.ifPresent((progress) -> screen.line(screen.texts().get("turn.waits", progress.run().label())));
		return bean(ReviewQueue.class)
			.inTurn(() -> bean(ReviewEvents.class).told(screen::show, () -> trail.keep(deed, work)));
	}

	/** Of whoever gives the command. */
	Trail trail(RootCommand parent) {
		return new Trail(bean(AuditTrail.class), parent.screen(), parent.caller().who());
	}

	@Override
	public void close() {
		if (this.own) {
			this.program.close();
		}
	}

}
