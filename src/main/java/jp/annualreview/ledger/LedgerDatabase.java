package jp.annualreview.ledger;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 台帳のデータベース while the program itself is not running on it.
 *
 * @param schema in which the tables of the ledger stand
 * @param hostZone in which a program wrote that kept no instants yet
 */
public record LedgerDatabase(String url, String user, String password, String schema, String hostZone) {

	private static final String FILE = "jdbc:h2:file:";

	/** The one that the program is set up to use. */
	public static LedgerDatabase of(Function<String, @Nullable String> settings) {
		return new LedgerDatabase(Objects.requireNonNull(settings.apply("spring.datasource.url")),
				Objects.requireNonNullElse(settings.apply("spring.datasource.username"), ""),
				Objects.requireNonNullElse(settings.apply("spring.datasource.password"), ""),
				Objects.requireNonNullElse(settings.apply("spring.flyway.default-schema"), "PUBLIC"),
				Objects.requireNonNullElse(settings.apply("annualreview.host-zone"), "UTC"));
	}

	DataSource open() {
		DriverManagerDataSource database = new DriverManagerDataSource(this.url, this.user, this.password);
		database.setSchema(this.schema);
		return database;
	}

	/** The same kind of database with nothing in it, to try something out. */
	LedgerDatabase scratch(Path folder) {
		return isFile()
				? new LedgerDatabase(FILE + folder.toAbsolutePath().resolve("db"), this.user, this.password,
						this.schema, this.hostZone)
				: new LedgerDatabase(this.url, this.user, this.password, this.schema + "_restore", this.hostZone);
	}

	/** Whether this process itself keeps it in a file. */
	public boolean isFile() {
		return this.url.startsWith(FILE);
	}

	/** Whether it is a file in a folder, there with it and gone with it. */
	boolean isFileIn(Path folder) {
		return this.url.startsWith(FILE + folder);
	}

	/** Whether it is of a kind, by the name the product gives itself. */
	boolean is(String product) {
		return this.url.startsWith("jdbc:" + product.toLowerCase(Locale.ROOT) + ":");
	}

	/**
	 * Brings the tables to what this program knows.
	 * @throws NewerDatabaseException if a newer program has brought them further
	 */
	static void migrate(Flyway flyway) {
		for (MigrationInfo applied : flyway.info().applied()) {
			if (!applied.getState().isResolved() && applied.getState() != MigrationState.MISSING_SUCCESS) {
				throw new NewerDatabaseException(String.valueOf(applied.getVersion()));
			}
		}
		flyway.migrate();
	}

	/** Does the migrations up to a version. */
	Flyway migrations(String version) {
		return migrations(open(), this.schema, version, this.hostZone);
	}

	/** The version of a ledger in use, of which all migrations are done. */
	static String version(DataSource database, String schema) {
		return Objects.requireNonNull(migrations(database, schema, "latest", "UTC").info().current())
			.getVersion()
			.getVersion();
	}

	private static Flyway migrations(DataSource database, String schema, String target, String hostZone) {
		return Flyway.configure()
			.dataSource(database)
			.defaultSchema(schema)
			.placeholders(Map.of("host-zone", hostZone))
			.validateOnMigrate(false)
			.cleanDisabled(false)
			.target(target)
			.load();
	}

	/** Does not show the password. */
	@Override
	public String toString() {
		return this.url;
	}

}
