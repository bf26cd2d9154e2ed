package jp.annualreview.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** データベースの見張り: only a database that stays silent is given up. */
@Timeout(60)
class DatabaseWatchTests {

	private static final Duration PATIENCE = Duration.ofMillis(600);

	private final CountDownLatch ended = new CountDownLatch(1);

	private DatabaseWatch watch(DatabaseWatch.Question question) {
		return new DatabaseWatch(question, PATIENCE, this.ended::countDown);
	}

	private boolean ends(Duration within) throws InterruptedException {
		return this.ended.await(within.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Test
	void aQuestionThatIsNeverAnsweredIsTheEnd() throws InterruptedException {
		CountDownLatch never = new CountDownLatch(1);
		long begun = System.nanoTime();
		DatabaseWatch watch = watch(() -> await(never));
		assertThat(ends(Duration.ofSeconds(30))).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(PATIENCE);
		never.countDown();
		watch.close();
	}

	@Test
	void aDatabaseThatAnswersLateOrFailsNowAndThenIsLeftAlone() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		try (DatabaseWatch watch = watch(() -> {
			if (asked.incrementAndGet() % 3 == 0) {
				throw new SQLException("closed");
			}
			await(new CountDownLatch(1), PATIENCE.dividedBy(4));
		})) {
			assertThat(watch).isNotNull();
			assertThat(ends(PATIENCE.multipliedBy(5))).isFalse();
		}
		assertThat(asked.get()).isGreaterThan(3);
	}

	@Test
	void aDatabaseThatNeverComesBackIsTheEnd() throws InterruptedException {
		try (DatabaseWatch watch = watch(() -> {
			throw new SQLException("closed");
		})) {
			assertThat(watch).isNotNull();
			assertThat(ends(Duration.ofSeconds(30))).isTrue();
		}
	}

	/**
	 * It may go in only after the loss was noticed, and the watch itself has its answers
	 * from the database that was opened anew.
	 */
	@Test
	void aThreadThatStaysInALostDatabaseIsTheEnd() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		try (DatabaseWatch watch = watch(() -> {
			if (asked.incrementAndGet() == 3) {
				throw new SQLException("closed");
			}
		}); Connection other = DriverManager.getConnection("jdbc:h2:mem:stays")) {
			assertThat(watch).isNotNull();
			assertThat(ends(PATIENCE)).isFalse();
			Thread staying = stay(other);
			assertThat(ends(Duration.ofSeconds(30))).isTrue();
			staying.join();
		}
	}

	@Test
	void aThreadThatIsLongInADatabaseNeverLostIsLeftAlone() throws Exception {
		try (DatabaseWatch watch = watch(() -> {
		}); Connection other = DriverManager.getConnection("jdbc:h2:mem:works")) {
			assertThat(watch).isNotNull();
			Thread staying = stay(other);
			assertThat(ends(PATIENCE.multipliedBy(4))).isFalse();
			staying.join();
		}
	}

	private static Thread stay(Connection database) throws SQLException {
		try (Statement alias = database.createStatement()) {
			alias.execute("CREATE ALIAS STAY FOR 'java.lang.Thread.sleep(long)'");
		}
		return Thread.ofPlatform().start(() -> {
			try (Statement staying = database.createStatement()) {
				staying.execute("CALL STAY(" + PATIENCE.toMillis() * 5 + ")");
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Test
	void closingThatHangsIsTheEndToo() throws InterruptedException {
		CountDownLatch never = new CountDownLatch(1);
		DatabaseWatch watch = watch(new DatabaseWatch.Question() {

			@Override
			public void ask() {
			}

			@Override
			public void close() {
				await(never);
			}

		});
		Thread closing = Thread.ofPlatform().start(watch::close);
		assertThat(ends(Duration.ofSeconds(30))).isTrue();
		never.countDown();
		closing.join();
	}

	private static void await(CountDownLatch latch) {
		await(latch, Duration.ofMinutes(1));
	}

	private static void await(CountDownLatch latch, Duration limit) {
		try {
			latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
