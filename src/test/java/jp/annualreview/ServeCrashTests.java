package jp.annualreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service is stopped or killed at random moments while returns arrive: no return is
 * lost, none counts twice, and the output is that of an undisturbed run.
 */
@Tag("full")
class ServeCrashTests {

	private static final int ENDS = 20;

	private static final int LONGEST = 120;

	@TempDir
	private Path folder;

	/** Of an undisturbed run, from start to end; moments are chosen within it. */
	private long duration;

	private final Random moments = new Random(20261121);

	@Test
	void whatArrivesIsInTheReportOnce() throws Exception {
		Path all = this.folder.resolve("all");
		Kanazawa.copyPlanTo(all, "himi", 2022, 2023);
		OwnProcess undisturbed = new OwnProcess(all, this.folder.resolve("undisturbed"));
		long started = System.nanoTime();
		assertThat(undisturbed.say("run").exitCode()).isZero();
		this.duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
		Path input = this.folder.resolve("input");
		Kanazawa.copyPlanTo(input, "himi");
		List<Path> coming = returns(all);
		Collections.shuffle(coming, this.moments);
		OwnProcess served = new OwnProcess(input, this.folder.resolve("served"));
		for (int end = 0; end < ENDS; end++) {
			serveAndEnd(served, end, coming, all, input);
		}
		assertThat(coming).isEmpty();
		Process last = serve(served, ENDS);
		await(last, () -> same(served, undisturbed));
		last.destroy();
		assertThat(last.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
		assertThat(served.contents()).isEqualTo(undisturbed.contents());
	}

	/** A return comes while it serves; then it ends, gracefully every other time. */
	private void serveAndEnd(OwnProcess served, int end, List<Path> coming, Path all, Path input) throws Exception {
		Process process = serve(served, end);
		if (!coming.isEmpty()) {
			Path file = coming.removeFirst();
			Path target = input.resolve(all.relativize(file));
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
		process.waitFor(this.duration / 4 + this.moments.nextLong(this.duration / 2), TimeUnit.MILLISECONDS);
		if (end % 2 == 0) {
			process.destroyForcibly().waitFor();
		}
		else {
			process.destroy();
			assertThat(process.waitFor(LONGEST, TimeUnit.SECONDS)).as("ends when asked to").isTrue();
		}
	}

	private Process serve(OwnProcess served, int end) throws IOException {
		return served.start(this.folder.resolve("serve-" + end + ".txt"), "serve");
	}

	/** Looked at while it is being published. */
	private static boolean same(OwnProcess served, OwnProcess undisturbed) {
		try {
			return served.contents().equals(undisturbed.contents());
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	@FunctionalInterface
	private interface Question {

		boolean yes();

	}

	private static void await(Process process, Question question) throws InterruptedException {
		for (int tries = 0; tries < LONGEST * 4 && !question.yes(); tries++) {
			assertThat(process.isAlive()).isTrue();
			Thread.sleep(250);
		}
	}

	private static List<Path> returns(Path all) throws IOException {
		try (Stream<Path> files = Files.walk(all)) {
			return new ArrayList<>(files.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().equals("計画台帳.xlsx"))
				.sorted()
				.toList());
		}
	}

}
