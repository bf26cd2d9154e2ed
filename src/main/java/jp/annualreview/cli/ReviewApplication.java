package jp.annualreview.cli;

import java.util.List;

import jp.annualreview.job.AlreadyRunningException;
import jp.annualreview.job.StateConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program behind a command, and only then. */
final class ReviewApplication {

	private final Class<?> application;

	ReviewApplication(Class<?> application) {
		this.application = application;
	}

	/** The running program; close it when done. */
	ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(this.application).initializers(new InstanceLock()).run();
	}

	/** The running program with its console; close it when done. */
	ConfigurableApplicationContext serve() {
		return new SpringApplicationBuilder(this.application).initializers(new InstanceLock())
			.run("--spring.main.web-application-type=servlet");
	}

	/** Only its folders, under the same lock, the database closed; close it when done. */
	ConfigurableApplicationContext folders() {
		return new SpringApplicationBuilder(StateConfiguration.class).initializers(new InstanceLock()).run();
	}

	/** Whether the program is already running elsewhere on the same data. */
	static boolean alreadyRunning(Throwable failure) {
		return List.of(AlreadyRunningException.class, InstanceLock.LockedException.class)
			.stream()
			.anyMatch((type) -> type.isInstance(failure) || type.isInstance(failure.getCause()));
	}

}
