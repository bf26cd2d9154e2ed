package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** When a folder counts as changed. */
class FolderWatchTests {

	private static final PlanId PLAN = new PlanId("city");

	@TempDir
	private Path folder;

	private Instant now = Instant.parse("2026-04-01T00:00:00Z");

	private FolderWatch watch;

	@BeforeEach
	void plan() throws IOException {
		write("計画台帳.xlsx", "register");
		write("2021/財政課.xlsx", "one");
		this.watch = new FolderWatch(new ReviewFolders(this.folder, this.folder, this.folder), Duration.ofMinutes(30),
				((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));
	}

	private void write(String path, String content) throws IOException {
		Path file = this.folder.resolve("city").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private void settle() throws IOException {
		this.watch.changed();
		this.watch.changed();
	}

	@Test
	void whatIsThereAtTheStartCountsOnceItIsAtRest() throws IOException {
		assertThat(this.watch.changed()).isEmpty();
		assertThat(this.watch.changed()).containsExactly(PLAN);
		assertThat(this.watch.changed()).isEmpty();
	}

	@Test
	void aFileStillBeingCopiedIsWaitedFor() throws IOException {
		settle();
		write("2021/税務課.xlsx", "half");
		assertThat(this.watch.changed()).isEmpty();
		write("2021/税務課.xlsx", "half and the rest");
		assertThat(this.watch.changed()).isEmpty();
		assertThat(this.watch.changed()).containsExactly(PLAN);
	}

	@Test
	void aFolderThatNeverRestsIsNotWaitedForForEver() throws IOException {
		settle();
		for (int minute = 0; minute < 30; minute++) {
			write("2021/課" + minute + ".xlsx", "one");
			assertThat(this.watch.changed()).isEmpty();
			this.now = this.now.plusSeconds(60);
		}
		write("2021/課30.xlsx", "one");
		assertThat(this.watch.changed()).containsExactly(PLAN);
		write("2021/課31.xlsx", "one");
		assertThat(this.watch.changed()).isEmpty();
		assertThat(this.watch.changed()).containsExactly(PLAN);
	}

	@Test
	void aNewTimeAloneIsAChange() throws IOException {
		settle();
		Files.setLastModifiedTime(this.folder.resolve("city/2021/財政課.xlsx"), FileTime.fromMillis(0));
		this.watch.changed();
		assertThat(this.watch.changed()).containsExactly(PLAN);
	}

	@Test
	void aRemovedReturnAndAChangedRegisterAreChanges() throws IOException {
		settle();
		Files.delete(this.folder.resolve("city/2021/財政課.xlsx"));
		this.watch.changed();
		assertThat(this.watch.changed()).containsExactly(PLAN);
		write("計画台帳.xlsx", "another register");
		this.watch.changed();
		assertThat(this.watch.changed()).containsExactly(PLAN);
	}

	@Test
	void lockFilesAreNotSeen() throws IOException {
		settle();
		write("2021/~$財政課.xlsx", "lock");
		this.watch.changed();
		assertThat(this.watch.changed()).isEmpty();
	}

}
