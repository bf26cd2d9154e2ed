package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import jp.annualreview.Kanazawa;
import jp.annualreview.job.BackupRefusedException.Reason;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
		write(this.office.data(), "db/annualreview.mv.db", "database");
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

	private StateBackup backup(ReviewFolders folders) {
		return new StateBackup(folders, "jdbc:h2:file:" + folders.data() + "/db/annualreview;X=Y");
	}

	private StateBackup.Saved save() throws IOException {
		return backup(this.office).save(this.backup);
	}

	private static void refused(Reason reason, ThrowableAssert.ThrowingCallable action) {
		assertThatExceptionOfType(BackupRefusedException.class).isThrownBy(action)
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	@Test
	void stateComesBackOnAnotherMachine() throws IOException {
		assertThat(save().files()).isEqualTo(5);
		ReviewFolders other = folders("other");
		write(other.data(), "logs/annualreview.log", "another log");
		write(other.data(), "annualreview.lock", "");
		StateRestore.Restored restored = new StateRestore(other).restore(this.backup, false);
		assertThat(restored.files()).isEqualTo(5);
		assertThat(restored.kept()).isEmpty();
		assertThat(Kanazawa.contents(other.data()).keySet()).containsExactly("annualreview.lock", "archive/ab/abc",
				"db/annualreview.mv.db", "logs/annualreview.log", "settings.yml");
		assertThat(other.data().resolve("logs/annualreview.log")).hasContent("another log");
		assertThat(other.output().resolve("city/2021/第1回/manifest.json")).hasContent("published");
		assertThat(other.input().resolve("city/計画台帳.xlsx")).hasContent("register");
		assertThat(other.input().resolve("city/2021")).doesNotExist();
	}

	@Test
	void theSameStateGivesTheSameFile() throws IOException {
		String sha256 = save().sha256();
		assertThat(backup(this.office).save(this.folder).sha256()).isEqualTo(sha256);
		refused(Reason.EXISTS, this::save);
		refused(Reason.INSIDE, () -> backup(this.office).save(this.office.data().resolve("控え.zip")));
		refused(Reason.OTHER_DATABASE,
				() -> new StateBackup(this.office, "jdbc:postgresql://db").save(this.folder.resolve("b.zip")));
	}

	@Test
	void whatIsThereIsReplacedOnlyByForce() throws IOException {
		save();
		write(this.office.data(), "db/annualreview.mv.db", "newer");
		write(this.office.data(), "archive/cd/cde", "newer");
		write(this.office.input(), "city/計画台帳.xlsx", "newer");
		StateRestore restore = new StateRestore(this.office);
		refused(Reason.NOT_EMPTY, () -> restore.restore(this.backup, false));
		assertThat(this.office.data().resolve("db/annualreview.mv.db")).hasContent("newer");
		assertThat(restore.restore(this.backup, true).kept()).containsExactly("city/計画台帳.xlsx");
		assertThat(this.office.data().resolve("db/annualreview.mv.db")).hasContent("database");
		assertThat(this.office.data().resolve("archive/cd/cde")).doesNotExist();
		assertThat(this.office.input().resolve("city/計画台帳.xlsx")).hasContent("newer");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-",
			textBlock = """
					名前                  | 内容      | 拒む理由
					data/db/annualreview.mv.db | altered | DAMAGED
					data/archive/ab/abc   | -         | DAMAGED
					data/more             | added     | DAMAGED
					SHA256SUMS            | -         | NO_BACKUP
					SHA256SUMS            | 0000000000000000000000000000000000000000000000000000000000000000  data/../../outside | DAMAGED
					""")
	void anAlteredBackupChangesNothing(String name, String content, Reason reason) throws IOException {
		save();
		Path altered = altered(name, content);
		Map<String, String> before = Kanazawa.contents(this.office.data());
		refused(reason, () -> new StateRestore(this.office).restore(altered, true));
		assertThat(Kanazawa.contents(this.office.data())).isEqualTo(before);
		assertThat(this.folder.resolve("outside")).doesNotExist();
		refused(Reason.NO_BACKUP, () -> new StateRestore(this.office)
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

	@Test
	void cutShortItLeavesTheOldStateOrGoesOn() throws IOException {
		save();
		write(this.office.data(), "db/annualreview.mv.db", "newer");
		StateRestore restore = new StateRestore(this.office);
		BackupFile file = BackupFile.open(this.backup);
		restore.prepare(file);
		Files.delete(this.office.data().resolve(".restore/ready"));
		restore.complete();
		assertThat(this.office.data().resolve("db/annualreview.mv.db")).hasContent("newer");
		assertThat(this.office.data().resolve(".restore")).doesNotExist();

		restore.prepare(file);
		FileSystemUtils.deleteRecursively(this.office.data().resolve("db"));
		Files.createFile(this.office.data().resolve(".restore/discarded"));
		for (String old : List.of("archive", "settings.yml")) {
			FileSystemUtils.deleteRecursively(this.office.data().resolve(old));
		}
		Files.move(this.office.data().resolve(".restore/incoming/data/db"), this.office.data().resolve("db"));
		restore.complete();
		assertThat(this.office.data().resolve("db/annualreview.mv.db")).hasContent("database");
		assertThat(this.office.data().resolve("archive/ab/abc")).hasContent("archived");
		assertThat(this.office.data().resolve(".restore")).doesNotExist();
	}

}
