package jp.annualreview.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * ログインの失敗: counted for a while, so that nobody can try on and on. Who fails under a name
 * from an address waits there, each time longer. What fails under a name from everywhere,
 * or from an address under all names, only becomes slow: nobody is shut out by what
 * others do.
 */
class LoginAttempts {

	/** Beyond it the oldest are forgotten: strangers must not fill the memory. */
	private static final int MOST = 20_000;

	private final ConsoleSettings settings;

	private final Clock clock;

	/** Failures, those that failed last at the end. */
	private final Map<String, Failures> failures = new LinkedHashMap<>();

	/** Whose turning away has been told: strangers must not fill the audit trail. */
	private final Set<String> told = new HashSet<>();

	LoginAttempts(ConsoleSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** What becomes of an attempt before its password is looked at. */
	sealed interface Answer {

		/** It may be tried once that time has passed. */
		record Wait(Duration left) implements Answer {
		}

		/** It is tried, after a pause. */
		record Try(Duration pause) implements Answer {
		}

	}

	private record Failures(int count, Instant last) {
	}

	/**
	 * Counts an attempt as failed until it {@linkplain #succeeded succeeds}, so that many
	 * at once do not pass as the first; one that has to wait does not count.
	 */
	synchronized Answer admit(LoginAttempt attempt) {
		forgetOld();
		Duration left = left(attempt.own());
		if (left.isPositive()) {
			return new Answer.Wait(left);
		}
		boolean many = attempt.browser().isEmpty()
				&& shared(attempt).anyMatch((key) -> count(key) >= this.settings.loginsPerAddress());
		keys(attempt).forEach((key) -> count(key, 1));
		return new Answer.Try(many ? this.settings.loginPause() : Duration.ZERO);
	}

	/** Whether an attempt is the first that is turned away for its reason. */
	synchronized boolean firstTurnedAway(LoginAttempt attempt) {
		return this.told.add(attempt.own());
	}

	/** Makes its own failures good; of those it shares only itself. */
	synchronized void succeeded(LoginAttempt attempt) {
		this.failures.remove(attempt.own());
		if (attempt.browser().isEmpty()) {
			shared(attempt).forEach((key) -> count(key, -1));
		}
	}

	/** Twice as long with each failure beyond those that are free. */
	private Duration left(String own) {
		Failures known = this.failures.get(own);
		if (known == null || known.count() < this.settings.loginsPerName()) {
			return Duration.ZERO;
		}
		int beyond = known.count() - this.settings.loginsPerName();
		Duration wait = this.settings.loginPause().multipliedBy(1L << Math.min(beyond, 20));
		Instant until = known.last().plus(least(wait, this.settings.loginWindow()));
		return Duration.between(Instant.now(this.clock), until);
	}

	private static Duration least(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	private static Stream<String> keys(LoginAttempt attempt) {
		return attempt.browser().isPresent() ? Stream.of(attempt.own())
				: Stream.concat(Stream.of(attempt.own()), shared(attempt));
	}

	private static Stream<String> shared(LoginAttempt attempt) {
		return Stream.of("name " + attempt.name(), "address " + attempt.address());
	}

	private int count(String key) {
		Failures known = this.failures.get(key);
		return (known == null) ? 0 : known.count();
	}

	private void count(String key, int more) {
		int count = count(key) + more;
		this.failures.remove(key);
		if (count > 0) {
			this.failures.put(key, new Failures(count, Instant.now(this.clock)));
		}
		if (this.failures.size() > MOST) {
			this.failures.remove(this.failures.keySet().iterator().next());
		}
	}

	private void forgetOld() {
		Instant since = Instant.now(this.clock).minus(this.settings.loginWindow());
		this.failures.values().removeIf((known) -> !known.last().isAfter(since));
		this.told.retainAll(this.failures.keySet());
	}

}
