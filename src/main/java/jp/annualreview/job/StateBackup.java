package jp.annualreview.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.job.BackupRefusedException.Reason;
import jp.annualreview.ledger.Sha256;

/**
 * 控え: all state in one file, while the database is closed and nothing of ours runs, so
 * that no copy is torn. {@code SHA256SUMS} in it lists every file with its hash.
 */
public class StateBackup {

	static final String SUMS = "SHA256SUMS";

	private static final String NAME = "annual-review-backup.zip";

	/** Any fixed time, so that the same state gives the same file. */
	private static final long TIME = 315_532_800_000L;

	private final ReviewFolders folders;

	private final String database;

	StateBackup(ReviewFolders folders, String database) {
		this.folders = folders;
		this.database = database;
	}

	/** A backup that was made and read back. */
	public record Saved(Path file, int files, String sha256) {
	}

	/**
	 * Saves all state to a new file, or to one of the usual name in a folder.
	 * @throws BackupRefusedException if it cannot be made there
	 */
	public Saved save(Path target) throws IOException {
		Path file = (Files.isDirectory(target) ? target.resolve(NAME) : target).toAbsolutePath().normalize();
		check(file);
		SortedMap<String, Path> files = new StateFiles(this.folders).all();
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		try {
			write(files, unfinished);
			BackupFile.open(unfinished).verify();
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
		return new Saved(file, files.size(), Sha256.of(file));
	}

	private void check(Path file) {
		if (!this.database.startsWith("jdbc:h2:file:" + this.folders.data())) {
			throw new BackupRefusedException(Reason.OTHER_DATABASE, this.database);
		}
		if (Files.exists(file)) {
			throw new BackupRefusedException(Reason.EXISTS, file.toString());
		}
		for (Path kept : new Path[] { this.folders.data(), this.folders.output(), this.folders.input() }) {
			if (file.startsWith(kept.toAbsolutePath().normalize())) {
				throw new BackupRefusedException(Reason.INSIDE, kept.toString());
			}
		}
	}

	private static void write(Map<String, Path> files, Path zip) throws IOException {
		Map<String, String> sums = new TreeMap<>();
		try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
			for (Map.Entry<String, Path> file : files.entrySet()) {
				sums.put(file.getKey(), Sha256.of(file.getValue()));
				out.putNextEntry(entry(file.getKey()));
				Files.copy(file.getValue(), out);
				out.closeEntry();
			}
			out.putNextEntry(entry(SUMS));
			out.write(sums.entrySet()
				.stream()
				.map((sum) -> sum.getValue() + "  " + sum.getKey() + "\n")
				.collect(Collectors.joining())
				.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(TIME);
		return entry;
	}

}
