package jp.annualreview;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The classes of the program, kept ready for the processes of the tests as run.sh keeps
 * them: loading them is a quarter of what a short process does.
 */
final class ReadyClasses {

	/** Made once in each process that runs tests, and gone with it. */
	static final ReadyClasses INSTANCE = new ReadyClasses(folder());

	private final String classPath;

	private final Path archive;

	private ReadyClasses(Path folder) {
		this.archive = folder.resolve("classes.jsa").toAbsolutePath();
		try {
			this.classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
				.filter((entry) -> Files.exists(Path.of(entry)))
				.map((entry) -> jar(Path.of(entry), folder).toString())
				.collect(Collectors.joining(File.pathSeparator));
			learn(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder() {
		try {
			Path folder = Files.createTempDirectory("ready-classes-");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the virtual machine is told before the program's name. */
	List<String> options() {
		return List.of("-XX:SharedArchiveFile=" + this.archive, "-cp", this.classPath);
	}

	/** Folders of classes cannot be kept ready, archives of them can. */
	private static Path jar(Path entry, Path folder) {
		if (!Files.isDirectory(entry)) {
			return entry;
		}
		Path jar = folder.resolve(entry.getFileName() + ".jar").toAbsolutePath();
		int code = ToolProvider.findFirst("jar")
			.orElseThrow()
			.run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", entry.toString(),
					".");
		if (code != 0) {
			throw new IllegalStateException("no archive of " + entry);
		}
		return jar;
	}

	/** A first run teaches it which classes a run needs. */
	private void learn(Path folder) throws IOException {
		Path input = folder.resolve("input");
		Kanazawa.copyPlanTo(input, "himi", 2022);
		Process first = new OwnProcess(input, folder,
				List.of("-XX:ArchiveClassesAtExit=" + this.archive, "-cp", this.classPath))
			.start(folder.resolve("said.txt"), "run");
		try {
			if (first.waitFor() != 0) {
				throw new IllegalStateException(Files.readString(folder.resolve("said.txt")));
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
