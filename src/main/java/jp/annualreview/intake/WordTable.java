package jp.annualreview.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * 語の一覧: a list of words from a resource of this package, one entry per line, columns
 * separated by a bar between blanks; lines that begin with {@code # } are comments. So a
 * city's new word, symbol or unit is a line of data.
 */
record WordTable(List<List<String>> rows) {

	static WordTable load(String name) {
		try (InputStream stream = Objects.requireNonNull(WordTable.class.getResourceAsStream(name), name);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return new WordTable(reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("# "))
				.map((line) -> Arrays.stream(line.split("\\s\\|\\s")).map(String::strip).toList())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first column, folded, longest first so that no word hides a longer one. */
	List<String> words() {
		return this.rows.stream().map((row) -> Folding.fold(row.getFirst())).sorted(longestFirst()).toList();
	}

	<T> List<T> entries(Function<List<String>, T> entry) {
		return this.rows.stream().map(entry).toList();
	}

	static Comparator<String> longestFirst() {
		return Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
	}

}
