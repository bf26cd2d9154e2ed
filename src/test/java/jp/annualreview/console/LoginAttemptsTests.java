package jp.annualreview.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginAttemptsTests {

	private static final String HERE = "127.0.0.1";

	private Instant now = Instant.parse("2026-04-01T00:00:00Z");

	private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);

	private final LoginAttempts attempts = new LoginAttempts(new ConsoleSettings("127.0.0.1",
			new ConsoleSettings.Port(8620), Duration.ofMinutes(30), Duration.ofMinutes(15), 5, 20, List.of()),
			this.clock);

	@Test
	void aUserHasFive() {
		fail("admin", 4);
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isFalse();
		fail("admin", 1);
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isTrue();
		assertThat(this.attempts.exhausted(stranger("another", HERE))).isFalse();
	}

	@Test
	void anAddressHasTwentyOverAllUsers() {
		for (int user = 0; user < 20; user++) {
			assertThat(this.attempts.exhausted(stranger("somebody", HERE))).isFalse();
			fail("user" + user, 1);
		}
		assertThat(this.attempts.exhausted(stranger("somebody", HERE))).isTrue();
		assertThat(this.attempts.exhausted(stranger("somebody", "10.0.0.1"))).isFalse();
	}

	@Test
	void afterAWhileTheyAreForgotten() {
		fail("admin", 5);
		this.now = this.now.plus(Duration.ofMinutes(15)).minusMillis(1);
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isTrue();
		this.now = this.now.plusMillis(1);
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isFalse();
	}

	@Test
	void aLoginForgetsTheUsersOwn() {
		fail("admin", 4);
		this.attempts.succeeded(stranger("admin", HERE));
		fail("admin", 4);
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isFalse();
	}

	@Test
	void strangersDoNotShutOutABrowserTheUserHasUsed() {
		LoginAttempt own = new LoginAttempt("admin", HERE, Optional.of("1"));
		for (int user = 0; user < 20; user++) {
			fail("admin", 1);
		}
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isTrue();
		assertThat(this.attempts.exhausted(own)).isFalse();
		for (int time = 0; time < 5; time++) {
			this.attempts.failed(own);
		}
		assertThat(this.attempts.exhausted(own)).isTrue();
	}

	@Test
	void thatSomebodyIsTurnedAwayIsToldOnce() {
		fail("admin", 4);
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isFalse();
		fail("admin", 1);
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isTrue();
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isFalse();
		this.now = this.now.plus(Duration.ofMinutes(15));
		assertThat(this.attempts.exhausted(stranger("admin", HERE))).isFalse();
		fail("admin", 5);
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isTrue();
	}

	private static LoginAttempt stranger(String name, String address) {
		return new LoginAttempt(name, address, Optional.empty());
	}

	private void fail(String name, int times) {
		for (int time = 0; time < times; time++) {
			this.attempts.failed(stranger(name, HERE));
		}
	}

}
