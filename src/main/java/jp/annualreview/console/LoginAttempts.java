package jp.annualreview.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * ログインの失敗: counted for a while, so that nobody can try on and on.
 */
class LoginAttempts {

	private final ConsoleSettings settings;

	private final Clock clock;

	private final Map<String, Deque<Instant>> failures = new HashMap<>();

	LoginAttempts(ConsoleSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether not even the right password is looked at. */
	synchronized boolean exhausted(LoginAttempt attempt) {
		forgetOld();
		return attempt.counted(this.settings)
			.entrySet()
			.stream()
			.anyMatch((limit) -> count(limit.getKey()) >= limit.getValue());
	}

	synchronized void failed(LoginAttempt attempt) {
		Instant now = Instant.now(this.clock);
		attempt.counted(this.settings)
			.keySet()
			.forEach((key) -> this.failures.computeIfAbsent(key, (absent) -> new ArrayDeque<>()).add(now));
	}

	synchronized void succeeded(LoginAttempt attempt) {
		this.failures.remove(attempt.own());
	}

	private int count(String key) {
		Deque<Instant> times = this.failures.get(key);
		return (times == null) ? 0 : times.size();
	}

	private void forgetOld() {
		Instant since = Instant.now(this.clock).minus(this.settings.loginWindow());
		this.failures.values().forEach((times) -> times.removeIf((time) -> !time.isAfter(since)));
		this.failures.values().removeIf(Deque::isEmpty);
	}

}
