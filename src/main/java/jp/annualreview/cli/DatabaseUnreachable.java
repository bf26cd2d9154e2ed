package jp.annualreview.cli;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** データベースに接続できない: the one thing that a change of settings brings about at once. */
final class DatabaseUnreachable {

	private DatabaseUnreachable() {
	}

	/** What the database or the way to it says, if that is why a command failed. */
	static Optional<String> in(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(50)
			.filter((cause) -> cause instanceof SQLException sql
					&& concernsConnection(String.valueOf(sql.getSQLState())))
			.map((cause) -> String.valueOf(cause.getMessage()))
			.findFirst();
	}

	/** No connection, no such user or password, no such database. */
	private static boolean concernsConnection(String state) {
		return Stream.of("08", "28", "3D").anyMatch(state::startsWith);
	}

}
