package jp.annualreview.console;

import java.util.Optional;

/**
 * ログインの試み.
 *
 * @param name folded
 * @param browser the number of a {@linkplain KnownBrowsers known browser}
 */
record LoginAttempt(String name, String address, Optional<String> browser) {

	/** What a login that succeeds makes good: who tried and where, or the browser. */
	String own() {
		return this.browser.map((number) -> "browser " + number).orElse("pair " + this.name + " " + this.address);
	}

}
