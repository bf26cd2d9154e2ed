package jp.annualreview.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * 台帳の控え: writes all tables as they are at one moment, while others go on writing, in a
 * form that any database can take up. The same content gives the same bytes.
 */
public class LedgerBackup {

	private final DataSource database;

	LedgerBackup(DataSource database) {
		this.database = database;
	}

	/** Writes to an empty folder. */
	public void write(Path folder) throws IOException {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			try {
				write(connection, folder);
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("backup", "SELECT", ex);
		}
	}

	private void write(Connection connection, Path folder) throws SQLException, IOException {
		for (LedgerTable table : LedgerTables.of(connection)) {
			write(connection, table, folder.resolve(table.name() + SavedLedger.LINES));
		}
		new SavedLedger(LedgerDatabase.version(this.database, connection.getSchema()),
				connection.getMetaData().getDatabaseProductName())
			.writeTo(folder);
	}

	private static void write(Connection connection, LedgerTable table, Path file) throws SQLException, IOException {
		// Elsewhere texts are in the order of their characters' numbers already.
		boolean local = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
		try (Statement statement = connection.createStatement();
				BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			statement.setFetchSize(200);
			lines.write(Json.write(List.copyOf(table.columns().keySet())) + "\n");
			List<ColumnKind> kinds = List.copyOf(table.columns().values());
			try (ResultSet rows = statement.executeQuery(table.select(local ? " COLLATE \"C\"" : ""))) {
				while (rows.next()) {
					lines.write(Json.write(row(rows, kinds)) + "\n");
				}
			}
		}
	}

	private static List<@Nullable Object> row(ResultSet row, List<ColumnKind> kinds) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>();
		for (ColumnKind kind : kinds) {
			values.add(kind.read(row, values.size() + 1));
		}
		return values;
	}

}
