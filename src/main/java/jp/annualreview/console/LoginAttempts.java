package jp.annualreview.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ログインの失敗: counted for a while by user and by address, so that nobody can try on and on.
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
	synchronized boolean exhausted(String name, String address) {
		forgetOld();
		return count(byName(name)) >= this.settings.loginsPerName()
				|| count(byAddress(address)) >= this.settings.loginsPerAddress();
	}

	synchronized void failed(String name, String address) {
		Instant now = Instant.now(this.clock);
		List.of(byName(name), byAddress(address))
			.forEach((key) -> this.failures.computeIfAbsent(key, (absent) -> new ArrayDeque<>()).add(now));
	}

	synchronized void succeeded(String name) {
		this.failures.remove(byName(name));
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

	private static String byName(String name) {
		return "name " + name;
	}

	private static String byAddress(String address) {
		return "address " + address;
	}

}
