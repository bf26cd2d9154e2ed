package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real program in a process of its own, on folders of its own: one that can be
 * killed, starved and disturbed.
 */
final class OwnProcess {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Path input;

	private final Path folder;

	private final List<String> classes;

	/** On an input folder that others may share. */
	OwnProcess(Path input, Path folder) {
		this(input, folder, ReadyClasses.INSTANCE.options());
	}

	OwnProcess(Path input, Path folder, List<String> classes) {
		this.input = input;
		this.folder = folder;
		this.classes = classes;
	}

	/** What a command said and how it ended. */
	record Said(int exitCode, String text) {
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Path output() {
		return this.folder.resolve("output");
	}

	Map<String, String> contents() {
		return Files.exists(output()) ? Kanazawa.contents(output()) : Map.of();
	}

	/** Runs a command to its end. */
	Said say(String... arguments) throws IOException, InterruptedException {
		return say(List.of(), arguments);
	}

	/** The same behind another command, such as one that limits it. */
	Said say(List<String> before, String... arguments) throws IOException, InterruptedException {
		Path said = Files.createTempFile(Files.createDirectories(this.folder), "said-", ".txt");
		Process process = start(before, said, arguments);
		if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
			throw new IllegalStateException("did not end: " + Files.readString(said));
		}
		return new Said(process.exitValue(), Files.readString(said));
	}

	Process start(Path said, String... arguments) throws IOException {
		return start(List.of(), said, arguments);
	}

	private Process start(List<String> before, Path said, String... arguments) throws IOException {
		return start(before, AnnualReviewApplication.class, said, arguments);
	}

	/** Another program that holds the real one. */
	Process start(List<String> before, Class<?> program, Path said, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(before);
		// As run.sh starts it: a command is over before the optimising compiler pays.
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:disable",
				"-Xlog:all=off", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
				"-Djava.awt.headless=true"));
		command.addAll(this.classes);
		command.addAll(List.of("-Dannualreview.input=" + this.input, "-Dannualreview.output=" + output(),
				"-Dannualreview.data=" + data(), "-Dannualreview.lock-wait=120s", "-Dannualreview.console.port=0",
				"-Dannualreview.schedule.watch=200ms", program.getName()));
		Stream.of(arguments).forEach(command::add);
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
	}

	/** Whether a line stands in the log so far. */
	boolean logged(String text) {
		Path log = data().resolve("logs/annualreview.log");
		try {
			return Files.exists(log) && Files.readString(log).contains(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
