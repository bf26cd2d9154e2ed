package jp.annualreview.cli;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.ledger.DatabaseWatch;
import jp.annualreview.ledger.LedgerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * 最後の手段: ends a process whose database file no longer answers, by force, for nothing in
 * it can be waited for. The next start takes up where it was.
 */
final class LastResort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger logger = LoggerFactory.getLogger(LastResort.class);

	private static final Duration LAST_WORDS = Duration.ofSeconds(10);

	private final Screen screen;

	LastResort(Screen screen) {
		this.screen = screen;
	}

	/** A database elsewhere has time limits of its own. */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment settings = context.getEnvironment();
		LedgerDatabase database = LedgerDatabase.of(settings::getProperty);
		if (database.isFile()) {
			DatabaseWatch watch = DatabaseWatch.of(database,
					settings.getProperty("annualreview.database.patience", Duration.class, Duration.ofMinutes(5)),
					this::end);
			// Registered second, so closed last but for the lock.
			((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("databaseWatch",
					watch::close);
		}
	}

	/** Not even the last words may hold it up. */
	private void end() {
		Thread words = Thread.ofPlatform().daemon().start(() -> {
			this.screen.endProgress();
			this.screen.line(this.screen.texts().get("database.silent"));
			logger.error("{}\n{}", this.screen.texts().get("database.silent"), threads());
		});
		try {
			words.join(LAST_WORDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(ExitCode.FAILED);
	}

	private static String threads() {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.map((thread) -> thread.getKey() + frames(thread))
			.collect(Collectors.joining("\n"));
	}

	private static String frames(Map.Entry<Thread, StackTraceElement[]> thread) {
		return Stream.of(thread.getValue()).map((frame) -> "\n\tat " + frame).collect(Collectors.joining());
	}

}
