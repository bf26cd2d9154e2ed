package jp.annualreview;

import java.nio.file.Path;
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

	private static final int PLACES = 5;

	/** What resumes after a crash may crash too. */
	private static final int KILLS = 2;

	@TempDir
	private Path folder;

	@Test
	void outputsAreThoseOfAnUndisturbedRun() throws Exception {
		Path input = this.folder.resolve("input");
		Kanazawa.copyPlanTo(input, "himi", 2022, 2023);
		OwnProcess undisturbed = new OwnProcess(input, this.folder.resolve("undisturbed"));
		long started = System.nanoTime();
		assertThat(undisturbed.say("run").exitCode()).isZero();
		long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
		Random moments = new Random(20211121);
		for (int number = 0; number < PLACES; number++) {
			String place = "killed-" + number;
			OwnProcess killed = new OwnProcess(input, this.folder.resolve(place));
			for (int kill = 0; kill < KILLS; kill++) {
				Process process = killed.start(this.folder.resolve(place + ".txt"), "run");
				process.waitFor(duration / 4 + moments.nextLong(duration * 3 / 4), TimeUnit.MILLISECONDS);
				process.destroyForcibly().waitFor();
			}
			assertThat(killed.say("run").exitCode()).as(place).isZero();
			assertThat(killed.contents()).as(place).isEqualTo(undisturbed.contents());
		}
	}

}
