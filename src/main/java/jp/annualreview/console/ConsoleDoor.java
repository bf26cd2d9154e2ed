package jp.annualreview.console;

import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** 入口: what whoever starts the console is told, on the terminal and nowhere else. */
public class ConsoleDoor implements ApplicationListener<WebServerInitializedEvent> {

	/** The user of the first start. */
	public static final String FIRST = "admin";

	private final ConsoleUsers users;

	private final Accounts accounts;

	private final GuardedAddress address;

	private volatile int port;

	ConsoleDoor(ConsoleUsers users, Accounts accounts, GuardedAddress address) {
		this.users = users;
		this.accounts = accounts;
		this.address = address;
	}

	/** Where a browser finds the console. */
	public String url() {
		return this.address.url(this.port);
	}

	/**
	 * 仮パスワード of the first user, for as long as nobody has ever logged in: a new one each
	 * time, for only its hash is kept.
	 * @param by the computer's own user
	 */
	public Optional<String> firstPassword(String by) {
		List<ConsoleUser> all = this.users.all();
		boolean unused = all.size() == 1 && all.getFirst().name().equals(FIRST) && all.getFirst().mustChange();
		return (all.isEmpty() || unused) ? Optional.of(newPassword(by)) : Optional.empty();
	}

	/** 仮パスワード for the first user, whoever it was: the computer's own user asks for it. */
	public String newPassword(String by) {
		return this.users.of(FIRST)
			.map((known) -> this.accounts.reset(by, known.name(), ConsoleRole.ADMINISTRATOR))
			.orElseGet(() -> this.accounts.add(by, FIRST, ConsoleRole.ADMINISTRATOR));
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent event) {
		this.port = event.getWebServer().getPort();
	}

}
