package jp.annualreview.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import jp.annualreview.ledger.Sha256;

/**
 * 版数 of the program: the release and a digest of its own classes and resources, so that a
 * changed program never passes for the one that made a published edition.
 */
final class ProgramVersion {

	private ProgramVersion() {
	}

	static String current(String release) {
		return release + "+" + Sha256.of(String.join("\n", contents())).substring(0, 12);
	}

	private static List<String> contents() {
		try {
			URL source = ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation();
			String location = source.toString();
			int nested = location.indexOf(".jar!");
			if (location.startsWith("jar:nested:") || nested > 0) {
				return entries(location.substring(location.indexOf('/'), location.indexOf(".jar") + 4));
			}
			Path path = Path.of(source.toURI());
			return Files.isDirectory(path) ? files(path) : entries(path.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> entries(String jar) throws IOException {
		try (JarFile file = new JarFile(java.net.URLDecoder.decode(jar, java.nio.charset.StandardCharsets.UTF_8))) {
			return Collections.list(file.entries())
				.stream()
				.filter((entry) -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
				.map((entry) -> entry.getName() + " " + Long.toHexString(entry.getCrc()))
				.sorted()
				.toList();
		}
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
			List<String> contents = new java.util.ArrayList<>();
			for (Path file : sorted) {
				contents.add(folder.relativize(file) + " " + Sha256.of(file));
			}
			return contents;
		}
	}

}
