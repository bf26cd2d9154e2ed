package jp.annualreview.console;

import java.util.Map;
import java.util.Optional;

/**
 * ログインの試み.
 *
 * @param browser the number of a {@linkplain KnownBrowsers known browser}
 */
record LoginAttempt(String name, String address, Optional<String> browser) {

	/** Under what it counts when it fails, and how often that may be. */
	Map<String, Integer> counted(ConsoleSettings settings) {
		return this.browser.isPresent() ? Map.of(own(), settings.loginsPerName())
				: Map.of(own(), settings.loginsPerName(), "address " + this.address, settings.loginsPerAddress());
	}

	/** What a login that succeeds makes good. */
	String own() {
		return this.browser.map((number) -> "browser " + number).orElse("name " + this.name);
	}

}
