package jp.annualreview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A real PostgreSQL from the system's package, of its own for a test, on loopback. */
public final class PostgresServer {

	private static final String USER = "annualreview";

	private final Path folder;

	private final int port;

	private int databases;

	private PostgresServer(Path folder, int port) {
		this.folder = folder;
		this.port = port;
	}

	/** Makes a cluster and starts it; whoever is root lets {@code postgres} do so. */
	public static PostgresServer start() throws IOException, InterruptedException, SQLException {
		Path folder = Files.createTempDirectory("annual-review-postgres-");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		PostgresServer server = new PostgresServer(folder, freePort());
		Path home = Files.createDirectory(folder.resolve("server"));
		if (root()) {
			run(List.of("chown", "postgres", home.toString()));
		}
		server.command("initdb", "--username=" + USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8",
				"--no-sync", home.resolve("data").toString());
		server.command("pg_ctl", "--pgdata=" + home.resolve("data"), "--log=" + home.resolve("log"), "--wait", "start",
				"--options=-p " + server.port + " -h 127.0.0.1 -k " + home + " -c fsync=off");
		return server;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean root() {
		return System.getProperty("user.name").equals("root");
	}

	/** A new, empty database, as the settings of the program name it. */
	public String[] database() throws SQLException {
		String name = "city" + ++this.databases;
		try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		return new String[] { "spring.profiles.active=postgresql", "annualreview.postgresql.url=" + url(name),
				"annualreview.postgresql.user=" + USER };
	}

	private String url(String name) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + name;
	}

	private void command(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (root()) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(binaries().resolve(program).toString());
		command.addAll(List.of(arguments));
		run(command);
	}

	/** Debian keeps each version's programs in a folder of their own. */
	private static Path binaries() throws IOException {
		try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
			return versions
				.max(Comparator.comparing((version) -> new java.math.BigDecimal(version.getFileName().toString())))
				.orElseThrow()
				.resolve("bin");
		}
	}

	private static void run(List<String> command) throws IOException, InterruptedException {
		Path log = Files.createTempFile("annual-review-postgres-", ".log");
		Process process = new ProcessBuilder(command).directory(Path.of("/").toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(command + "\n" + Files.readString(log)).isZero();
		Files.delete(log);
	}

	/** Ends it and removes all of it. */
	public void stop() throws IOException, InterruptedException {
		command("pg_ctl", "--pgdata=" + this.folder.resolve("server/data"), "--mode=immediate", "--wait", "stop");
		run(List.of("rm", "-rf", this.folder.toString()));
	}

}
