package jp.annualreview.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ログインの失敗: counted for a while, so that nobody can try on and on.
 */
class LoginAttempts {

	private final ConsoleSettings settings;

	private final Clock clock;

	private final Map<String, Deque<Instant>> failures = new HashMap<>();

	/** Whose turning away has been told: strangers must not fill the audit trail. */
	private final Set<String> told = new HashSet<>();

	LoginAttempts(ConsoleSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether not even the right password is looked at. */
	synchronized boolean exhausted(LoginAttempt attempt) {
		return !exhaustedBy(attempt).isEmpty();
	}

	/** Whether an attempt is the first that is turned away for its reason. */
	synchronized boolean firstTurnedAway(LoginAttempt attempt) {
		return this.told.addAll(exhaustedBy(attempt));
	}

	private List<String> exhaustedBy(LoginAttempt attempt) {
		forgetOld();
		return attempt.counted(this.settings)
			.entrySet()
			.stream()
			.filter((limit) -> count(limit.getKey()) >= limit.getValue())
			.map(Map.Entry::getKey)
			.toList();
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
		this.told.retainAll(this.failures.keySet());
	}

}
