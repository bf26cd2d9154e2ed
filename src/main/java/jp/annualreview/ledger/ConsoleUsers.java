package jp.annualreview.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 利用者 of the console, by name. */
public class ConsoleUsers {

	private final JdbcClient jdbc;

	ConsoleUsers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<ConsoleUser> all() {
		return this.jdbc.sql("SELECT * FROM CONSOLE_USER ORDER BY USER_NAME").query(ConsoleUsers::user).list();
	}

	/** Whoever is called so, else whoever's name is the same but for case and width. */
	public Optional<ConsoleUser> of(String name) {
		List<ConsoleUser> all = all();
		return all.stream()
			.filter((user) -> user.name().equals(name))
			.findFirst()
			.or(() -> all.stream()
				.filter((user) -> ConsoleUser.fold(user.name()).equals(ConsoleUser.fold(name)))
				.findFirst());
	}

	public void add(ConsoleUser user) {
		this.jdbc.sql("INSERT INTO CONSOLE_USER (USER_NAME, PASSWORD_HASH, USER_ROLE, MUST_CHANGE) VALUES (?, ?, ?, ?)")
			.params(user.name(), user.hash(), user.role().name(), user.mustChange())
			.update();
	}

	/** Puts the hash, role and 仮パスワード of a user in the place of what was known. */
	public void change(ConsoleUser user) {
		this.jdbc.sql("UPDATE CONSOLE_USER SET PASSWORD_HASH = ?, USER_ROLE = ?, MUST_CHANGE = ? WHERE USER_NAME = ?")
			.params(user.hash(), user.role().name(), user.mustChange(), user.name())
			.update();
	}

	public void remove(String name) {
		this.jdbc.sql("DELETE FROM CONSOLE_USER WHERE USER_NAME = ?").param(name).update();
	}

	private static ConsoleUser user(ResultSet row, int index) throws SQLException {
		return new ConsoleUser(row.getString("USER_NAME"), row.getString("PASSWORD_HASH"),
				ConsoleRole.valueOf(row.getString("USER_ROLE")), row.getBoolean("MUST_CHANGE"));
	}

}
