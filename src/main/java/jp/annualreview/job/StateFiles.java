package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.PlanId;

/**
 * 控えるもの: every file that the state of the program consists of, by its path in a backup:
 * {@code data/…} but for logs, the lock and the database's own file, {@code output/…},
 * and of {@code input/…} what the officer keeps beside the returns.
 */
record StateFiles(ReviewFolders folders) {

	/** In the data folder, but no state: it stays where it is. */
	static final Set<String> NO_STATE = Set.of("logs", "annualreview.lock", "serve.properties", StateRestore.WORK);

	/** The settings say where the database is, so they belong to the machine. */
	static final String SETTINGS = "settings.yml";

	private static final Set<String> NOT_SAVED = Stream.concat(NO_STATE.stream(), Stream.of("db"))
		.collect(Collectors.toSet());

	SortedMap<String, Path> all() throws IOException {
		SortedMap<String, Path> files = new TreeMap<>();
		add(files, "data", this.folders.data());
		add(files, "output", this.folders.output());
		for (PlanId plan : this.folders.plans()) {
			Path folder = this.folders.register(plan).getParent();
			try (Stream<Path> beside = Files.list(folder)) {
				beside.filter(Files::isRegularFile)
					.forEach((file) -> files.put("input/" + plan + "/" + file.getFileName(), file));
			}
		}
		return files;
	}

	/** Whether there is any file that a restore would replace. */
	boolean exist() throws IOException {
		SortedMap<String, Path> files = new TreeMap<>();
		add(files, "data", this.folders.data());
		add(files, "output", this.folders.output());
		return files.keySet().stream().anyMatch((path) -> !path.equals("data/" + SETTINGS));
	}

	static void add(SortedMap<String, Path> files, String name, Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			all.filter((file) -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				.filter((file) -> !name.equals("data")
						|| !NOT_SAVED.contains(folder.relativize(file).getName(0).toString()))
				.filter((file) -> !file.getFileName().toString().equals(".gitignore"))
				.forEach((file) -> files.put(name + "/" + folder.relativize(file).toString().replace('\\', '/'), file));
		}
	}

}
