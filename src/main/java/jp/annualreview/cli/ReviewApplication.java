package jp.annualreview.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jp.annualreview.job.AlreadyRunningException;
import jp.annualreview.job.StateConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program behind a command, and only then; or lends the one that serves. */
final class ReviewApplication {

	private final Class<?> application;

	private final Optional<ConfigurableApplicationContext> serving;

	private ReviewApplication(Class<?> application, Optional<ConfigurableApplicationContext> serving) {
		this.application = application;
		this.serving = serving;
	}

	/** The program of a process of its own. */
	static ReviewApplication own(Class<?> application) {
		return new ReviewApplication(application, Optional.empty());
	}

	/** The program that serves in this process. */
	ReviewApplication serving(ConfigurableApplicationContext program) {
		return new ReviewApplication(this.application, Optional.of(program));
	}

	/** The running program; close it when done. */
	Session start(Screen screen) {
		return session(() -> watched(screen).run());
	}

	/** Only its folders, under the same lock, the database closed; close it when done. */
	Session folders(Screen screen) {
		return session(() -> program(screen, StateConfiguration.class).run());
	}

	/** The same, but never while anything serves. */
	Session alone(Screen screen) {
		checkAlone();
		return folders(screen);
	}

	/** The running program with its console; close it when done. */
	ConfigurableApplicationContext serve(Screen screen) {
		checkAlone();
		return watched(screen).run("--spring.main.web-application-type=servlet");
	}

	private Session session(Supplier<ConfigurableApplicationContext> own) {
		return this.serving.map((program) -> new Session(program, false)).orElseGet(() -> new Session(own.get(), true));
	}

	private SpringApplicationBuilder watched(Screen screen) {
		return program(screen, this.application).initializers(new LastResort(screen));
	}

	private static SpringApplicationBuilder program(Screen screen, Class<?> configuration) {
		return new SpringApplicationBuilder(configuration).initializers(new QuietLog(screen),
				new InstanceLock(() -> screen.line(screen.texts().get("lock.waits"))));
	}

	private void checkAlone() {
		if (this.serving.isPresent()) {
			throw new InstanceLock.LockedException(Optional.empty());
		}
	}

	/** Whether the program is already running elsewhere on the same data. */
	static boolean alreadyRunning(Throwable failure) {
		return failure instanceof AlreadyRunningException || failure.getCause() instanceof AlreadyRunningException
				|| locked(failure).isPresent();
	}

	static Optional<InstanceLock.LockedException> locked(Throwable failure) {
		return Stream.of(failure, Objects.requireNonNullElse(failure.getCause(), failure))
			.filter(InstanceLock.LockedException.class::isInstance)
			.map(InstanceLock.LockedException.class::cast)
			.findFirst();
	}

}
