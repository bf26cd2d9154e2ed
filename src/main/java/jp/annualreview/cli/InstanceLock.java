package jp.annualreview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One program at a time on one data folder. The operating system gives the lock back when
 * the process ends, however it ends.
 */
final class InstanceLock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path data = Path.of(context.getEnvironment().getRequiredProperty("annualreview.data"));
		try {
			Files.createDirectories(data);
			@SuppressWarnings("resource") // held until the process ends
			FileChannel channel = FileChannel.open(data.resolve("annualreview.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (channel.tryLock() == null) {
				throw new LockedException();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Another process holds the data folder. */
	static final class LockedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
