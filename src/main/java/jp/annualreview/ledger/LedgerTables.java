package jp.annualreview.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads from a database which tables it has: a new migration needs no list kept by hand.
 */
final class LedgerTables {

	/** What a database says of itself is not carried to another. */
	private static final Set<String> ITS_OWN = Set.of("FLYWAY_SCHEMA_HISTORY", "RUN_LOCK");

	private final DatabaseMetaData database;

	private final String catalog;

	private final String schema;

	private LedgerTables(Connection connection) throws SQLException {
		this.database = connection.getMetaData();
		this.catalog = connection.getCatalog();
		this.schema = connection.getSchema();
	}

	/** All tables of the schema in use, those that others point to first. */
	static List<LedgerTable> of(Connection connection) throws SQLException {
		LedgerTables tables = new LedgerTables(connection);
		Map<String, LedgerTable> found = new TreeMap<>();
		try (ResultSet rows = tables.database.getTables(tables.catalog, tables.schema, "%",
				new String[] { "TABLE", "BASE TABLE" })) {
			while (rows.next()) {
				String name = rows.getString("TABLE_NAME");
				if (!ITS_OWN.contains(capitals(name))) {
					found.put(capitals(name), tables.table(name));
				}
			}
		}
		return LedgerTable.sorted(found);
	}

	private LedgerTable table(String name) throws SQLException {
		LinkedHashMap<String, ColumnKind> columns = new LinkedHashMap<>();
		List<String> counter = new ArrayList<>();
		try (ResultSet rows = this.database.getColumns(this.catalog, this.schema, name, "%")) {
			while (rows.next()) {
				String column = capitals(rows.getString("COLUMN_NAME"));
				columns.put(column,
						ColumnKind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"), name + "." + column));
				if (rows.getString("IS_AUTOINCREMENT").equals("YES")) {
					counter.add(column);
				}
			}
		}
		List<String> key = key(name);
		return new LedgerTable(capitals(name), columns, key.isEmpty() ? List.copyOf(columns.keySet()) : key, counter,
				parents(name));
	}

	private List<String> key(String table) throws SQLException {
		Map<Integer, String> key = new TreeMap<>();
		try (ResultSet rows = this.database.getPrimaryKeys(this.catalog, this.schema, table)) {
			while (rows.next()) {
				key.put(rows.getInt("KEY_SEQ"), capitals(rows.getString("COLUMN_NAME")));
			}
		}
		return List.copyOf(key.values());
	}

	private List<String> parents(String table) throws SQLException {
		List<String> parents = new ArrayList<>();
		try (ResultSet rows = this.database.getImportedKeys(this.catalog, this.schema, table)) {
			while (rows.next()) {
				parents.add(capitals(rows.getString("PKTABLE_NAME")));
			}
		}
		return parents;
	}

	static String capitals(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

}
