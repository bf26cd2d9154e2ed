package jp.annualreview.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lines of a {@link SavedLedger} on their way into tables of the same version. */
final class SavedRows {

	private static final int BATCH = 200;

	private final Connection connection;

	private final Path folder;

	SavedRows(Connection connection, Path folder) {
		this.connection = connection;
		this.folder = folder;
	}

	/** Replaces all rows there are; numbers are counted on from the highest. */
	void load() throws SQLException, IOException {
		List<LedgerTable> tables = LedgerTables.of(this.connection);
		for (LedgerTable table : tables.reversed()) {
			execute("DELETE FROM " + table.name());
		}
		for (LedgerTable table : tables) {
			load(table);
			for (String counter : table.counter()) {
				execute("ALTER TABLE " + table.name() + " ALTER COLUMN " + counter + " RESTART WITH "
						+ next(table.name(), counter));
			}
		}
		countOn(tables);
	}

	private void load(LedgerTable table) throws SQLException, IOException {
		try (BufferedReader lines = Files.newBufferedReader(this.folder.resolve(table.name() + SavedLedger.LINES),
				StandardCharsets.UTF_8)) {
			List<String> columns = List.of(Json.read(lines.readLine(), String[].class));
			List<ColumnKind> kinds = table.kinds(columns);
			try (PreparedStatement insert = this.connection.prepareStatement(table.insert(columns))) {
				int waiting = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					bind(insert, kinds, Json.read(line, Object[].class));
					insert.addBatch();
					if (++waiting % BATCH == 0) {
						insert.executeBatch();
					}
				}
				insert.executeBatch();
			}
		}
	}

	private static void bind(PreparedStatement insert, List<ColumnKind> kinds, @Nullable Object[] values)
			throws SQLException {
		for (int column = 0; column < kinds.size(); column++) {
			kinds.get(column).write(insert, column + 1, values[column]);
		}
	}

	/** Batch draws its numbers from sequences named after the tables. */
	private void countOn(List<LedgerTable> tables) throws SQLException {
		for (LedgerTable table : tables) {
			if (table.name().startsWith("BATCH_") && table.key().size() == 1 && !table.counter().isEmpty()) {
				execute("ALTER SEQUENCE " + table.name() + "_SEQ RESTART WITH "
						+ next(table.name(), table.key().getFirst()));
			}
		}
	}

	private long next(String table, String column) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + table)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
