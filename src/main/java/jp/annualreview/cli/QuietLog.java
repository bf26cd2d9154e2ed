package jp.annualreview.cli;

import java.util.concurrent.atomic.AtomicBoolean;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.OnConsoleStatusListener;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A log that cannot be written is told once, in a sentence. Its own way is a stack trace
 * a line, under which the words for the user are lost.
 */
final class QuietLog implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final Screen screen;

	private final AtomicBoolean told = new AtomicBoolean();

	QuietLog(Screen screen) {
		this.screen = screen;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
			StatusManager statuses = logs.getStatusManager();
			statuses.getCopyOfStatusListenerList()
				.stream()
				.filter(OnConsoleStatusListener.class::isInstance)
				.forEach(statuses::remove);
			statuses.add(this::hear);
		}
	}

	private void hear(Status status) {
		if (status.getLevel() == Status.ERROR && this.told.compareAndSet(false, true)) {
			this.screen.line(this.screen.texts().get("log.broken", status.getMessage()));
		}
	}

}
