package jp.annualreview.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 読まないファイル: what office programs, systems and file servers leave in a folder and is no
 * return, recycle bins above all. The names are data: {@code passing-files.txt}.
 */
final class PassingFiles {

	private static final List<Pattern> NAMES = load();

	private PassingFiles() {
	}

	/** Whether the file, or a folder it lies in, is to be passed over. */
	static boolean matches(Path folder, Path file) {
		for (Path part : folder.relativize(file)) {
			if (matches(part.toString())) {
				return true;
			}
		}
		return false;
	}

	/** A browser that hands in a whole folder names the file by its path in it. */
	static boolean inPassingFolder(String sentName) {
		List<String> parts = List.of(sentName.replace('\\', '/').split("/"));
		return parts.stream()
			.limit(Math.max(0, parts.size() - 1))
			.filter((part) -> !part.equals(".") && !part.equals(".."))
			.anyMatch(PassingFiles::matches);
	}

	private static boolean matches(String name) {
		return NAMES.stream().anyMatch((pattern) -> pattern.matcher(name).matches());
	}

	private static List<Pattern> load() {
		String resource = "passing-files.txt";
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(PassingFiles.class.getResourceAsStream(resource), resource),
				StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("# "))
				.map(PassingFiles::pattern)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Pattern pattern(String line) {
		return Pattern.compile(
				Arrays.stream(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	}

}
