package jp.annualreview.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginAttemptsTests {

	private static final String HERE = "127.0.0.1";

	private Instant now = Instant.parse("2026-04-01T00:00:00Z");

	private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);

	private final LoginAttempts attempts = new LoginAttempts(new ConsoleSettings(Duration.ofMinutes(15), 5, 20),
			this.clock);

	@Test
	void aUserHasFive() {
		fail("admin", 4);
		assertThat(this.attempts.exhausted("admin", HERE)).isFalse();
		fail("admin", 1);
		assertThat(this.attempts.exhausted("admin", HERE)).isTrue();
		assertThat(this.attempts.exhausted("another", HERE)).isFalse();
	}

	@Test
	void anAddressHasTwentyOverAllUsers() {
		for (int user = 0; user < 20; user++) {
			assertThat(this.attempts.exhausted("somebody", HERE)).isFalse();
			fail("user" + user, 1);
		}
		assertThat(this.attempts.exhausted("somebody", HERE)).isTrue();
		assertThat(this.attempts.exhausted("somebody", "10.0.0.1")).isFalse();
	}

	@Test
	void afterAWhileTheyAreForgotten() {
		fail("admin", 5);
		this.now = this.now.plus(Duration.ofMinutes(15)).minusMillis(1);
		assertThat(this.attempts.exhausted("admin", HERE)).isTrue();
		this.now = this.now.plusMillis(1);
		assertThat(this.attempts.exhausted("admin", HERE)).isFalse();
	}

	@Test
	void aLoginForgetsTheUsersOwn() {
		fail("admin", 4);
		this.attempts.succeeded("admin");
		fail("admin", 4);
		assertThat(this.attempts.exhausted("admin", HERE)).isFalse();
	}

	private void fail(String name, int times) {
		for (int time = 0; time < times; time++) {
			this.attempts.failed(name, HERE);
		}
	}

}
