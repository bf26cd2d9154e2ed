package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import jp.annualreview.Kanazawa;
import jp.annualreview.job.BackupRefusedException.Reason;
import jp.annualreview.ledger.LedgerDatabase;
import jp.annualreview.ledger.LedgerFixtures;
import jp.annualreview.ledger.LedgerRestore;
import jp.annualreview.ledger.RunLock;
import jp.annualreview.ledger.Sha256;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A backup is whole or none, and a restore leaves the old state or the new one. */
class StateRestoreTests {

	@TempDir
	private Path folder;

	private ReviewFolders office;

	private Path backup;

	@BeforeEach
	void state() throws IOException {
		this.office = folders("office");
		this.backup = this.folder.resolve("控え.zip");
		LedgerFixtures.withRun(LedgerFixtures.in(this.office.data()), "city");
		write(this.office.data(), "archive/ab/abc", "archived");
		write(this.office.data(), "settings.yml", "settings");
		write(this.office.data(), "logs/annualreview.log", "log");
		write(this.office.output(), "city/2021/第1回/manifest.json", "published");
		write(this.office.input(), "city/計画台帳.xlsx", "register");
		write(this.office.input(), "city/2021/財政課.xlsx", "return");
	}

	private ReviewFolders folders(String name) {
		Path root = this.folder.resolve(name);
		return new ReviewFolders(root.resolve("input"), root.resolve("output"), root.resolve("data"));
	}

	private static void write(Path root, String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static StateBackup backup(ReviewFolders folders) {
		LedgerDatabase ledger = LedgerFixtures.in(folders.data());
		return new StateBackup(folders, LedgerFixtures.backup(ledger), space(folders),
				new OneAtATime(LedgerFixtures.lock(ledger)));
	}

	/** A disk with ten bytes less than the reserve wants. */
	private static FreeSpace full(ReviewFolders folders) {
		return FreeSpaceTests.on(folders, (folder) -> new FreeSpace.Disk("disk", 100 * 1024 * 1024 - 10));
	}

	private static FreeSpace space(ReviewFolders folders) {
		return FreeSpaceTests.on(folders, FreeSpace.Disk::of);
	}

	private static StateRestore restoreTo(ReviewFolders folders) {
		return new StateRestore(folders, new LedgerRestore(LedgerFixtures.in(folders.data())), space(folders));
	}

	private static List<String> plans(ReviewFolders folders) {
		return LedgerFixtures.plans(LedgerFixtures.in(folders.data()));
	}

	private StateBackup.Saved save() throws IOException {
		return backup(this.office).save(this.backup);
	}

	private static void refused(Reason reason, ThrowableAssert.ThrowingCallable action) {
		assertThatExceptionOfType(BackupRefusedException.class).isThrownBy(action)
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aBackupIsForItsOwnersEyesOnly() throws IOException {
		save();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.backup))).isEqualTo("rw-------");
	}

	@Test
	void stateComesBackOnAnotherMachine() throws IOException {
		int files = save().files();
		ReviewFolders other = folders("other");
		write(other.data(), "logs/annualreview.log", "another log");
		write(other.data(), "annualreview.lock", "");
		StateRestore.Restored restored = restoreTo(other).restore(this.backup, false);
		assertThat(restored.files()).isEqualTo(files).isGreaterThan(20);
		assertThat(restored.kept()).isEmpty();
		assertThat(Kanazawa.contents(other.data()).keySet()).containsExactly("annualreview.lock", "archive/ab/abc",
				"db/annualreview.mv.db", "logs/annualreview.log", "settings.yml");
		assertThat(plans(other)).containsExactly("city");
		assertThat(other.data().resolve("logs/annualreview.log")).hasContent("another log");
		assertThat(other.output().resolve("city/2021/第1回/manifest.json")).hasContent("published");
		assertThat(other.input().resolve("city/計画台帳.xlsx")).hasContent("register");
		assertThat(other.input().resolve("city/2021")).doesNotExist();
		assertThat(backup(other).save(this.folder).sha256()).isEqualTo(Sha256.of(this.backup));
	}

	@Test
	void theSameStateGivesTheSameFile() throws IOException {
		String sha256 = save().sha256();
		assertThat(backup(this.office).save(this.folder).sha256()).isEqualTo(sha256);
		refused(Reason.EXISTS, this::save);
		refused(Reason.INSIDE, () -> backup(this.office).save(this.office.data().resolve("控え.zip")));
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part").isDirectoryNotContaining("glob:**.ledger-*");
	}

	@Test
	void nothingIsBegunOnAFullDisk() throws IOException {
		LedgerDatabase ledger = LedgerFixtures.in(this.office.data());
		StateBackup noRoom = new StateBackup(this.office, LedgerFixtures.backup(ledger), full(this.office),
				new OneAtATime(LedgerFixtures.lock(ledger)));
		assertThatExceptionOfType(DiskShortException.class).isThrownBy(() -> noRoom.save(this.backup));
		assertThat(this.folder).isDirectoryNotContaining("glob:**.zip");
		save();
		ReviewFolders other = folders("other");
		StateRestore restore = new StateRestore(other, new LedgerRestore(LedgerFixtures.in(other.data())), full(other));
		assertThatExceptionOfType(DiskShortException.class).isThrownBy(() -> restore.restore(this.backup, false));
		assertThat(other.data().resolve(StateRestore.WORK)).doesNotExist();
	}

	@Test
	void nothingIsSavedWhileARunIsUnderWay() throws IOException {
		RunLock.Held held = LedgerFixtures.lock(LedgerFixtures.in(this.office.data())).take().orElseThrow();
		assertThatExceptionOfType(AlreadyRunningException.class).isThrownBy(this::save);
		assertThat(this.backup).doesNotExist();
		held.close();
		assertThat(save().files()).isPositive();
	}

	@Test
	void whatIsThereIsReplacedOnlyByForce() throws IOException {
		save();
		LedgerFixtures.withRun(LedgerFixtures.in(this.office.data()), "newer");
		write(this.office.data(), "archive/cd/cde", "newer");
		write(this.office.data(), "settings.yml", "newer");
		write(this.office.input(), "city/計画台帳.xlsx", "newer");
		StateRestore restore = restoreTo(this.office);
		refused(Reason.NOT_EMPTY, () -> restore.restore(this.backup, false));
		assertThat(plans(this.office)).containsExactly("city", "newer");
		assertThat(restore.restore(this.backup, true).kept()).containsExactly("data/settings.yml",
				"input/city/計画台帳.xlsx");
		assertThat(plans(this.office)).containsExactly("city");
		assertThat(this.office.data().resolve("archive/cd/cde")).doesNotExist();
		assertThat(this.office.data().resolve("settings.yml")).hasContent("newer");
		assertThat(this.office.input().resolve("city/計画台帳.xlsx")).hasContent("newer");
	}

	@Test
	void aLedgerWithRunsIsNotEmptyAndADamagedOneIsReplaced() throws IOException {
		save();
		ReviewFolders other = folders("other");
		LedgerFixtures.migrated(LedgerFixtures.in(other.data()), "latest");
		assertThat(restoreTo(other).restore(this.backup, false).kept()).isEmpty();
		ReviewFolders third = folders("third");
		LedgerFixtures.withRun(LedgerFixtures.in(third.data()), "another");
		refused(Reason.NOT_EMPTY, () -> restoreTo(third).restore(this.backup, false));
		Files.writeString(third.data().resolve("db/annualreview.mv.db"), "no database");
		refused(Reason.NOT_EMPTY, () -> restoreTo(third).restore(this.backup, false));
		restoreTo(third).restore(this.backup, true);
		assertThat(plans(third)).containsExactly("city");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-",
			textBlock = """
					名前                  | 内容      | 拒む理由
					ledger/REVIEW_RUN.jsonl | altered | DAMAGED
					data/archive/ab/abc   | -         | DAMAGED
					data/more             | added     | DAMAGED
					ledger/RUN_INPUT.jsonl | -        | DAMAGED
					SHA256SUMS            | -         | NO_BACKUP
					SHA256SUMS            | 0000000000000000000000000000000000000000000000000000000000000000  elsewhere/file | DAMAGED
					SHA256SUMS            | 0000000000000000000000000000000000000000000000000000000000000000  data/../../outside | DAMAGED
					""")
	void anAlteredBackupChangesNothing(String name, String content, Reason reason) throws IOException {
		save();
		Path altered = altered(name, content);
		Map<String, String> before = Kanazawa.contents(this.office.data());
		refused(reason, () -> restoreTo(this.office).restore(altered, true));
		assertThat(Kanazawa.contents(this.office.data())).isEqualTo(before);
		assertThat(this.folder.resolve("outside")).doesNotExist();
		refused(Reason.NO_BACKUP, () -> restoreTo(this.office)
			.restore(Files.writeString(this.folder.resolve("text.zip"), "no archive"), true));
	}

	private Path altered(String name, String content) throws IOException {
		Path altered = this.folder.resolve("altered.zip");
		try (ZipFile zip = new ZipFile(this.backup.toFile());
				OutputStream file = Files.newOutputStream(altered);
				ZipOutputStream out = new ZipOutputStream(file)) {
			for (ZipEntry entry : Collections.list(zip.entries()).stream().map(ZipEntry.class::cast).toList()) {
				if (!entry.getName().equals(name)) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream in = zip.getInputStream(entry)) {
						in.transferTo(out);
					}
				}
			}
			if (content != null) {
				out.putNextEntry(new ZipEntry(name));
				out.write((content + "\n").getBytes(StandardCharsets.UTF_8));
			}
		}
		return altered;
	}

	/** Before the present form of backups the ledger was a file in the data folder. */
	@Test
	void aBackupOfAnotherVersionChangesNothing() throws IOException {
		Path old = this.folder.resolve("old.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(old))) {
			out.putNextEntry(new ZipEntry("data/db/annualreview.mv.db"));
			out.putNextEntry(new ZipEntry("SHA256SUMS"));
			out.write((Sha256.of("") + "  data/db/annualreview.mv.db\n").getBytes(StandardCharsets.UTF_8));
		}
		Map<String, String> before = Kanazawa.contents(this.office.output());
		refused(Reason.OTHER_VERSION, () -> restoreTo(this.office).restore(old, true));
		assertThat(Kanazawa.contents(this.office.output())).isEqualTo(before);
		assertThat(plans(this.office)).containsExactly("city");
		assertThat(this.office.data().resolve(".restore")).doesNotExist();
	}

	@Test
	void cutShortItLeavesTheOldStateOrGoesOn() throws IOException {
		save();
		LedgerFixtures.withRun(LedgerFixtures.in(this.office.data()), "newer");
		StateRestore restore = restoreTo(this.office);
		BackupFile file = BackupFile.open(this.backup);
		restore.prepare(file);
		restore.complete();
		assertThat(plans(this.office)).containsExactly("city", "newer");
		assertThat(this.office.data().resolve(".restore")).doesNotExist();

		restore.prepare(file);
		Files.createFile(this.office.data().resolve(".restore/ready"));
		Files.createFile(this.office.data().resolve(".restore/discarded"));
		for (String old : List.of("archive", "db")) {
			FileSystemUtils.deleteRecursively(this.office.data().resolve(old));
		}
		Files.move(this.office.data().resolve(".restore/incoming/data/archive"), this.office.data().resolve("archive"));
		LedgerFixtures.withRun(LedgerFixtures.in(this.office.data()), "half of it");
		restore.complete();
		assertThat(plans(this.office)).containsExactly("city");
		assertThat(this.office.data().resolve("archive/ab/abc")).hasContent("archived");
		assertThat(this.office.data().resolve(".restore")).doesNotExist();
	}

}
