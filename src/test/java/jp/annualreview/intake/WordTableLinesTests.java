package jp.annualreview.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No line of a word table is dead: without it a cell that holds its word is read
 * otherwise. For that the package is loaded once more for every line, with the table
 * short of that line.
 */
class WordTableLinesTests {

	private static final Path TABLES = Path.of("src/main/resources/jp/annualreview/intake");

	static List<String> tables() throws IOException {
		try (Stream<Path> files = Files.list(TABLES)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyLineChangesAnOutcome(String table) throws Exception {
		List<String> all = Files.readAllLines(TABLES.resolve(table));
		List<String> dead = new ArrayList<>();
		for (int at = 0; at < all.size(); at++) {
			String line = all.get(at);
			if (line.isBlank() || line.startsWith("# ")) {
				continue;
			}
			List<String> columns = Stream.of(line.split("\\s\\|\\s")).map(String::strip).toList();
			List<String> without = new ArrayList<>(all);
			without.remove(at);
			if (outcome(table, columns, without).equals(WordProbe.outcome(table, columns))) {
				dead.add(line);
			}
		}
		assertThat(dead).isEmpty();
	}

	@Test
	void noWordStandsTwiceInATable() throws IOException {
		for (String table : tables()) {
			assertThat(WordTable.load(table).rows()).as(table)
				.extracting((row) -> table.matches("(return-headers|title-labels)\\.txt") ? Folding.squeeze(row.get(1))
						: row.size() > 1 && table.equals("qualifiers.txt") ? Folding.fold(row.getFirst()) + row.get(1)
								: Folding.fold(row.getFirst()))
				.doesNotHaveDuplicates();
		}
	}

	private static String outcome(String table, List<String> line, List<String> lines) throws Exception {
		try (Reloaded loader = new Reloaded(table, lines)) {
			return String.valueOf(loader.loadClass(WordProbe.class.getName())
				.getMethod("outcome", String.class, List.class)
				.invoke(null, table, line));
		}
	}

	/** Loads the classes of the package anew, with one table replaced. */
	private static final class Reloaded extends URLClassLoader {

		private static final String PACKAGE = WordTable.class.getPackageName() + ".";

		private final String table;

		private final byte[] content;

		Reloaded(String table, List<String> lines) {
			super(new URL[] { location(WordTable.class), location(WordProbe.class) },
					WordTableLinesTests.class.getClassLoader());
			this.table = "jp/annualreview/intake/" + table;
			this.content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		}

		private static URL location(Class<?> type) {
			return Objects.requireNonNull(type.getProtectionDomain().getCodeSource()).getLocation();
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			boolean own = name.startsWith(PACKAGE) && name.indexOf('.', PACKAGE.length()) < 0;
			Class<?> loaded = own ? findLoadedClass(name) : null;
			return own ? (loaded != null) ? loaded : findClass(name) : super.loadClass(name, resolve);
		}

		@Override
		public InputStream getResourceAsStream(String name) {
			return name.equals(this.table) ? new ByteArrayInputStream(this.content)
					: Objects.requireNonNull(super.getResourceAsStream(name));
		}

	}

}
