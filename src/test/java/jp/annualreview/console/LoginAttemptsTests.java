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

	private final LoginAttempts attempts = new LoginAttempts(
			new ConsoleSettings("127.0.0.1", new ConsoleSettings.Port(8620), Duration.ofMinutes(30),
					Duration.ofMinutes(15), 5, 20, Duration.ofSeconds(2), Duration.ofSeconds(10), List.of(), ""),
			this.clock);

	@Test
	void whoFailsUnderANameWaitsThereTwiceAsLongEachTime() {
		fail("admin", HERE, 5);
		for (int wait : new int[] { 2, 4, 8, 16, 32, 64, 128, 256, 512, 900 }) {
			assertThat(this.attempts.admit(stranger("admin", HERE)))
				.isEqualTo(new LoginAttempts.Answer.Wait(Duration.ofSeconds(wait)));
			this.now = this.now.plusSeconds(wait - 1);
			assertThat(this.attempts.admit(stranger("admin", HERE)))
				.isEqualTo(new LoginAttempts.Answer.Wait(Duration.ofSeconds(1)));
			this.now = this.now.plusSeconds(1);
			fail("admin", HERE, 1);
		}
	}

	@Test
	void nobodyIsShutOutByTheFailuresOfOthers() {
		for (int time = 0; time < 200; time++) {
			fail("nobody" + time, HERE, 1);
			fail("admin", "10.0.0." + time, 1);
		}
		assertThat(this.attempts.admit(stranger("admin", HERE)))
			.isEqualTo(new LoginAttempts.Answer.Try(Duration.ofSeconds(2)));
		assertThat(this.attempts.admit(new LoginAttempt("admin", HERE, Optional.of("1"))))
			.isEqualTo(new LoginAttempts.Answer.Try(Duration.ZERO));
	}

	@Test
	void manyAtOnceDoNotPassAsTheFirst() {
		fail("admin", HERE, 5);
		assertThat(this.attempts.admit(stranger("admin", HERE))).isInstanceOf(LoginAttempts.Answer.Wait.class);
	}

	@Test
	void afterAWhileTheyAreForgotten() {
		fail("admin", HERE, 14);
		this.now = this.now.plus(Duration.ofMinutes(15));
		assertThat(this.attempts.admit(stranger("admin", HERE))).isEqualTo(new LoginAttempts.Answer.Try(Duration.ZERO));
	}

	@Test
	void aLoginForgetsTheUsersOwn() {
		fail("admin", HERE, 4);
		this.attempts.admit(stranger("admin", HERE));
		this.attempts.succeeded(stranger("admin", HERE));
		fail("admin", HERE, 5);
		assertThat(this.attempts.admit(stranger("admin", HERE))).isInstanceOf(LoginAttempts.Answer.Wait.class);
	}

	@Test
	void aKnownBrowserWaitsForItsOwnFailuresOnly() {
		LoginAttempt own = new LoginAttempt("admin", HERE, Optional.of("1"));
		fail("admin", HERE, 20);
		for (int time = 0; time < 5; time++) {
			assertThat(this.attempts.admit(own)).isEqualTo(new LoginAttempts.Answer.Try(Duration.ZERO));
		}
		assertThat(this.attempts.admit(own)).isInstanceOf(LoginAttempts.Answer.Wait.class);
	}

	@Test
	void thatSomebodyIsTurnedAwayIsToldOnce() {
		fail("admin", HERE, 5);
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isTrue();
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isFalse();
		this.now = this.now.plus(Duration.ofMinutes(15));
		fail("admin", HERE, 5);
		assertThat(this.attempts.firstTurnedAway(stranger("admin", HERE))).isTrue();
	}

	private static LoginAttempt stranger(String name, String address) {
		return new LoginAttempt(name, address, Optional.empty());
	}

	private void fail(String name, String address, int times) {
		for (int time = 0; time < times; time++) {
			assertThat(this.attempts.admit(stranger(name, address))).isNotNull();
		}
	}

}
