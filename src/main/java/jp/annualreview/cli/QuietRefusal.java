package jp.annualreview.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder in use is told to the person; in the log of the process that uses it, it
 * is noise. So are settings that are no YAML, before there is a log.
 */
final class QuietRefusal implements SpringBootExceptionReporter {

	QuietRefusal(ConfigurableApplicationContext context) {
		// Spring Boot looks for this constructor.
	}

	@Override
	public boolean reportException(Throwable failure) {
		return failure instanceof InstanceLock.LockedException || SettingsFault.unreadable(failure);
	}

}
