package jp.annualreview.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.UncategorizedSQLException;

/**
 * 実行の錠: one run at a time on one database, also where several servers share it. An open
 * transaction holds its row, so the database takes it back from a holder that died.
 */
public class RunLock {

	private static final String TAKE = "SELECT LOCK_ID FROM RUN_LOCK WHERE LOCK_ID = 1 FOR UPDATE SKIP LOCKED";

	private final DataSource database;

	RunLock(DataSource database) {
		this.database = database;
	}

	/** Takes the lock unless it is held. */
	public Optional<Held> take() {
		try {
			Held held = new Held(this.database.getConnection());
			if (held.taken()) {
				return Optional.of(held);
			}
			held.close();
			return Optional.empty();
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("run lock", TAKE, ex);
		}
	}

	/** The lock, until it is closed. */
	public static final class Held implements AutoCloseable {

		private final Connection connection;

		private Held(Connection connection) {
			this.connection = connection;
		}

		private boolean taken() throws SQLException {
			this.connection.setAutoCommit(false);
			try (Statement statement = this.connection.createStatement();
					ResultSet rows = statement.executeQuery(TAKE)) {
				return rows.next();
			}
		}

		/** Gives it back; a connection that is lost has given it back already. */
		@Override
		public void close() {
			try (Connection closing = this.connection) {
				closing.rollback();
			}
			catch (SQLException ex) {
				throw new UncategorizedSQLException("run lock", TAKE, ex);
			}
		}

	}

}
