package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;

import jp.annualreview.ledger.Sha256;

/** The committed sample of Kanazawa, copied to where a test may play with it. */
public final class Kanazawa {

	private static final Path INPUT = Path.of("input");

	private Kanazawa() {
	}

	/** Copies register and returns of the given years below {@code input/kanazawa}. */
	public static void copyTo(Path input, int... years) {
		copyPlanTo(input, "kanazawa", years);
	}

	/** The same of the plan before or after. */
	public static void copyPlanTo(Path input, String plan, int... years) {
		copy(INPUT.resolve(plan).resolve("計画台帳.xlsx"), input.resolve(plan).resolve("計画台帳.xlsx"));
		for (int year : years) {
			Path folder = Path.of(plan, Integer.toString(year));
			try (Stream<Path> files = Files.list(INPUT.resolve(folder))) {
				files.forEach((file) -> copy(file, input.resolve(folder).resolve(file.getFileName())));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/** Path and SHA-256 of every file below a folder. */
	public static Map<String, String> contents(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			Map<String, String> contents = new TreeMap<>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Sha256.of(file));
			}
			return contents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path from, Path to) {
		try {
			Files.createDirectories(to.getParent());
			Files.copy(from, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
