package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is killed at random moments and started again: the outputs are those of an
 * undisturbed run.
 */
@Tag("full")
class CrashTests {

	private static final int KILLS = 10;

	@TempDir
	private Path folder;

	@Test
	void outputsAreThoseOfAnUndisturbedRun() throws Exception {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019, 2020);
		long started = System.nanoTime();
		assertThat(start("undisturbed").waitFor()).isZero();
		long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
		Map<String, String> expected = output("undisturbed");
		Random moments = new Random(20211121);
		for (int kill = 0; kill < KILLS; kill++) {
			String place = "killed-" + kill;
			Process process = start(place);
			process.waitFor(duration / 4 + moments.nextLong(duration * 3 / 4), TimeUnit.MILLISECONDS);
			process.destroyForcibly().waitFor();
			assertThat(start(place).waitFor()).as(place).isZero();
			assertThat(output(place)).as(place).isEqualTo(expected);
		}
	}

	private Process start(String place) throws IOException {
		Path log = Files.createTempFile(this.folder, place, ".log");
		return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-Dannualreview.input=" + this.folder.resolve("input"),
				"-Dannualreview.output=" + this.folder.resolve(place).resolve("output"),
				"-Dannualreview.data=" + this.folder.resolve(place).resolve("data"),
				AnnualReviewApplication.class.getName(), "run"))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
	}

	private Map<String, String> output(String place) {
		return Kanazawa.contents(this.folder.resolve(place).resolve("output"));
	}

}
