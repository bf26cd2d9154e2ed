package jp.annualreview.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * データベースの見張り: asks the database something trivial, again and again, on a connection of
 * its own. H2 can spin for ever once its file could not grow; only the end of the process
 * helps then. Looks are counted, not seconds: a computer that slept or a process that
 * stood still has missed nothing.
 */
public final class DatabaseWatch implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseWatch.class);

	/** So many looks in a row without an answer are the end. */
	static final int LOOKS = 30;

	private static final Predicate<String> OF_DATABASE = (type) -> type.startsWith("org.h2.");

	private final Question question;

	private final Runnable end;

	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(daemon("looks"));

	private final ExecutorService asking = Executors.newSingleThreadExecutor(daemon("asks"));

	private Future<?> answer = CompletableFuture.completedFuture(null);

	/** A lost database can be opened anew while threads still work in the old one. */
	private boolean lost;

	/** At how many looks in a row a thread was inside, since the database was lost. */
	private Map<Thread, Integer> inside = Map.of();

	private int missed;

	private boolean closing;

	/** What only a database that works can answer. */
	interface Question {

		void ask() throws SQLException;

		/** Lets go of what asking needs. */
		default void close() throws SQLException {
		}

	}

	DatabaseWatch(Question question, Duration patience, Runnable end) {
		this.question = question;
		this.end = end;
		long pause = patience.dividedBy(LOOKS).toNanos();
		this.looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
	}

	/**
	 * Watches a database.
	 * @param patience how long it may go without an answer
	 * @param end ends the process
	 */
	public static DatabaseWatch of(LedgerDatabase database, Duration patience, Runnable end) {
		return new DatabaseWatch(new OwnConnection(database.open()), patience, end);
	}

	private synchronized void look() {
		boolean answered = this.answer.state() == Future.State.SUCCESS;
		this.missed = answered ? 0 : this.missed + 1;
		if (this.answer.state() == Future.State.FAILED && !this.lost) {
			this.lost = true;
			logger.warn("データベースとの接続が切れました", this.answer.exceptionNow());
		}
		if (this.lost) {
			this.inside = insideAgain();
		}
		if (this.answer.isDone()) {
			ask();
		}
		if (this.missed == LOOKS || this.inside.containsValue(LOOKS)) {
			this.looking.shutdown();
			this.end.run();
		}
	}

	private void ask() {
		if (!this.closing) {
			this.answer = this.asking.submit(() -> {
				this.question.ask();
				return true;
			});
		}
	}

	/** One that comes out only once is at work, and starts anew. */
	private Map<Thread, Integer> insideAgain() {
		return inside()
			.collect(Collectors.toMap(Function.identity(), (thread) -> this.inside.getOrDefault(thread, 0) + 1));
	}

	/** The database's own threads are always inside. */
	private static Stream<Thread> inside() {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.filter((thread) -> Stream.of(thread.getValue()).map(StackTraceElement::getClassName).anyMatch(OF_DATABASE))
			.map(Map.Entry::getKey)
			.filter((thread) -> !OF_DATABASE.test(thread.getClass().getName()));
	}

	/**
	 * Ends the watch when the database is no longer used. Closing is the last thing that
	 * may hang, so it is watched too.
	 */
	@Override
	public void close() {
		Future<?> closed = letGo();
		try {
			closed.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			logger.debug("接続を閉じられません", ex);
		}
		this.looking.shutdownNow();
		this.asking.shutdown();
	}

	private synchronized Future<?> letGo() {
		this.closing = true;
		this.answer = this.asking.submit(() -> {
			this.question.close();
			return true;
		});
		return this.answer;
	}

	private static ThreadFactory daemon(String what) {
		return Thread.ofPlatform().daemon().name("database-watch-" + what).factory();
	}

	/** Kept open, so that a database that closes by itself is noticed. */
	private static final class OwnConnection implements Question {

		private final DataSource database;

		private @Nullable Connection connection;

		private OwnConnection(DataSource database) {
			this.database = database;
		}

		@Override
		public void ask() throws SQLException {
			if (this.connection == null) {
				this.connection = this.database.getConnection();
			}
			try (Statement statement = this.connection.createStatement()) {
				statement.execute("SELECT 1");
			}
			catch (SQLException ex) {
				this.connection = null;
				throw ex;
			}
		}

		@Override
		public void close() throws SQLException {
			if (this.connection != null) {
				this.connection.close();
			}
		}

	}

}
