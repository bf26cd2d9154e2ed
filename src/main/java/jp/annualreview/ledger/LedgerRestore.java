package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * 台帳の復元, into whatever database the program is set to: the tables as they were then, the
 * rows, and then the migrations since.
 */
public class LedgerRestore {

	private final LedgerDatabase target;

	/** Into a database on which no program runs. */
	public LedgerRestore(LedgerDatabase target) {
		this.target = target;
	}

	/** Whether this program can take up what a folder holds. */
	public boolean understands(Path saved) throws IOException {
		Optional<SavedLedger> ledger = SavedLedger.in(saved);
		return ledger.isPresent() && newest().isAtLeast(ledger.get().version());
	}

	private static MigrationVersion newest() {
		var all = new LedgerDatabase("jdbc:h2:mem:", "sa", "", "PUBLIC", "UTC").migrations("latest").info().all();
		return all[all.length - 1].getVersion();
	}

	/** Whether what a folder holds comes from the same kind of database. */
	public boolean sameKind(Path saved) throws IOException {
		return SavedLedger.in(saved).map(SavedLedger::database).filter(this.target::is).isPresent();
	}

	/**
	 * Whether there is a run in it; a file in the data folder that cannot be read may
	 * hold any.
	 */
	public boolean holdsRuns(Path data) {
		boolean file = this.target.isFileIn(data);
		if (file && Files.notExists(data.resolve("db"))) {
			return false;
		}
		try (Connection connection = this.target.open().getConnection()) {
			return holdsRuns(connection);
		}
		catch (SQLException ex) {
			if (file) {
				return true;
			}
			throw failed(ex);
		}
	}

	private static boolean holdsRuns(Connection connection) throws SQLException {
		if (LedgerTables.of(connection).stream().noneMatch((table) -> table.name().equals("REVIEW_RUN"))) {
			return false;
		}
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM REVIEW_RUN")) {
			return rows.next() && rows.getLong(1) > 0;
		}
	}

	/**
	 * Does it all beside the ledger there is, which stays as it is, and takes it back.
	 */
	public void rehearse(Path saved, Path scratch) throws IOException {
		Files.createDirectories(scratch);
		LedgerDatabase database = this.target.scratch(scratch);
		load(database, saved);
		try (Connection connection = database.open().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(database.isFileIn(scratch.toAbsolutePath()) ? "SHUTDOWN"
					: "DROP SCHEMA " + database.schema() + " CASCADE");
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	/** Puts it in the place of the ledger there is; cut short, it can be done again. */
	public void replace(Path saved) throws IOException {
		load(this.target, saved);
	}

	private static void load(LedgerDatabase database, Path saved) throws IOException {
		Flyway then = database.migrations(SavedLedger.in(saved).orElseThrow().version());
		then.clean();
		then.migrate();
		try (Connection connection = database.open().getConnection()) {
			connection.setAutoCommit(false);
			new SavedRows(connection, saved).load();
			connection.commit();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
		database.migrations("latest").migrate();
	}

	private static UncategorizedSQLException failed(SQLException cause) {
		return new UncategorizedSQLException("restore", "INSERT", cause);
	}

}
