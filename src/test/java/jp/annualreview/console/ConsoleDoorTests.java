package jp.annualreview.console;

import java.util.Optional;

import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The one-time password of the first user. */
@ConsoleTest
class ConsoleDoorTests {

	private static final String OWN = "a password of my own";

	@Autowired
	private ConsoleDoor door;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private ConsoleUsers users;

	@BeforeEach
	void nobody() {
		this.users.all().forEach((one) -> this.users.remove(one.name()));
	}

	@Test
	void isGivenUntilSomebodyHasChosenAnother() {
		String lost = this.door.firstPassword("（端末）").orElseThrow();
		String found = this.door.firstPassword("（端末）").orElseThrow();
		assertThat(this.passwords.matches(first(), lost)).isFalse();
		assertThat(this.passwords.matches(first(), found)).isTrue();
		this.accounts.choose(new LoginAttempt(ConsoleDoor.FIRST, "127.0.0.1", Optional.empty()), found, OWN, OWN);
		assertThat(this.door.firstPassword("（端末）")).isEmpty();
		assertThat(this.passwords.matches(first(), OWN)).isTrue();
	}

	@Test
	void isGivenAnewWhenItWasForgotten() {
		this.accounts.choose(new LoginAttempt(ConsoleDoor.FIRST, "127.0.0.1", Optional.empty()),
				this.door.firstPassword("（端末）").orElseThrow(), OWN, OWN);
		String fresh = this.door.newPassword("（端末）");
		assertThat(this.passwords.matches(first(), OWN)).isFalse();
		assertThat(this.passwords.matches(first(), fresh)).isTrue();
		assertThat(first().mustChange()).isTrue();
		assertThat(first().administrator()).isTrue();
	}

	private ConsoleUser first() {
		return this.users.of(ConsoleDoor.FIRST).orElseThrow();
	}

}
