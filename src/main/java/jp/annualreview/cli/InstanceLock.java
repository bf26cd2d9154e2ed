package jp.annualreview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	private static final Duration STEP = Duration.ofMillis(200);

	private final Runnable waits;

	/**
	 * Takes the lock when a context starts.
	 * @param waits told once when another process has it, which may end soon
	 */
	InstanceLock(Runnable waits) {
		this.waits = waits;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path data = Path.of(context.getEnvironment().getRequiredProperty("annualreview.data")).toAbsolutePath();
		// The database refuses a path that is relative without saying so.
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("data folder", Map.of("annualreview.data", data.toString())));
		FileChannel channel = lock(data,
				context.getEnvironment().getProperty("annualreview.lock-wait", Duration.class, Duration.ofSeconds(30)));
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

	/** Another command soon ends, and a service that starts soon takes commands. */
	private FileChannel lock(Path data, Duration patience) {
		Optional<FileChannel> lock = tryLock(data);
		for (long left = patience.dividedBy(STEP); lock.isEmpty(); left--) {
			Optional<ServingProgram> serving = ServingProgram.of(data);
			if (serving.isPresent() || left <= 0) {
				throw new LockedException(serving);
			}
			if (left == patience.dividedBy(STEP)) {
				this.waits.run();
			}
			sleep();
			lock = tryLock(data);
		}
		return lock.get();
	}

	private static void sleep() {
		try {
			Thread.sleep(STEP);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LockedException(Optional.empty());
		}
	}

	private static Optional<FileChannel> tryLock(Path data) {
		try {
			Path lock = Files.createDirectories(data).resolve("annualreview.lock");
			if (Files.notExists(lock)) {
				keepFromStrangers(data);
			}
			FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (locked(channel)) {
				return Optional.of(channel);
			}
			channel.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What departments wrote is in there. Who else may read it is asked only once. */
	private static void keepFromStrangers(Path data) throws IOException {
		if (Files.getFileAttributeView(data, PosixFileAttributeView.class) != null) {
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(data);
			permissions.removeAll(PosixFilePermissions.fromString("------rwx"));
			Files.setPosixFilePermissions(data, permissions);
		}
	}

	private static boolean locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Another process holds the data folder; perhaps one that takes commands. */
	static final class LockedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Optional<ServingProgram> serving;

		LockedException(Optional<ServingProgram> serving) {
			this.serving = serving;
		}

		Optional<ServingProgram> serving() {
			return this.serving;
		}

	}

}
