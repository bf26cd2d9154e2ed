package jp.annualreview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import jp.annualreview.job.StateRestore;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One program at a time on one data folder. The operating system gives the lock back when
 * the process ends, however it ends.
 */
final class InstanceLock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path data = Path.of(context.getEnvironment().getRequiredProperty("annualreview.data")).toAbsolutePath();
		// The database refuses a path that is relative without saying so.
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("data folder", Map.of("annualreview.data", data.toString())));
		FileChannel channel = lock(data);
		endRestore(context);
		// Registered first, so given back last; an unreferenced channel would be closed
		// by the collector.
		((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("instanceLock",
				channel::close);
	}

	/** A restore that was cut short is ended before anything opens the database. */
	private static void endRestore(ConfigurableApplicationContext context) {
		try {
			StateRestore.of(context.getEnvironment()).complete();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileChannel lock(Path data) {
		try {
			Files.createDirectories(data);
			FileChannel channel = FileChannel.open(data.resolve("annualreview.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (channel.tryLock() == null) {
				channel.close();
				throw new LockedException();
			}
			return channel;
		}
		catch (OverlappingFileLockException ex) {
			throw new LockedException();
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
