package jp.annualreview.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.annualreview.job.BackupRefusedException.Reason;
import jp.annualreview.ledger.LedgerBackup;
import jp.annualreview.ledger.Sha256;
import org.springframework.util.FileSystemUtils;

/**
 * 控え: all state in one file, while the program may serve but nothing is being made, so
 * that files and ledger belong together. {@code SHA256SUMS} in it lists every file with
 * its hash.
 */
public class StateBackup {

	static final String SUMS = "SHA256SUMS";

	/** The folder of the ledger's tables in it. */
	static final String LEDGER = "ledger";

	private static final String NAME = "annual-review-backup.zip";

	/** Any fixed time, so that the same state gives the same file. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ReviewFolders folders;

	private final LedgerBackup ledger;

	private final FreeSpace space;

	private final OneAtATime oneAtATime;

	StateBackup(ReviewFolders folders, LedgerBackup ledger, FreeSpace space, OneAtATime oneAtATime) {
		this.folders = folders;
		this.ledger = ledger;
		this.space = space;
		this.oneAtATime = oneAtATime;
	}

	/** A backup that was made and read back. */
	public record Saved(Path file, int files, String sha256) {
	}

	/**
	 * Saves all state to a new file, or to one of the usual name in a folder.
	 * @throws BackupRefusedException if it cannot be made there
	 * @throws AlreadyRunningException if a run is under way
	 */
	public Saved save(Path target) throws IOException {
		Path file = (Files.isDirectory(target) ? target.resolve(NAME) : target).toAbsolutePath().normalize();
		check(file);
		return this.oneAtATime.perform(() -> saveAlone(file));
	}

	private Saved saveAlone(Path file) throws IOException {
		this.space.check(Map.of(file, size()));
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		Path tables = Files.createTempDirectory(file.getParent(), ".ledger-");
		try {
			this.ledger.write(tables);
			SortedMap<String, Path> files = new StateFiles(this.folders).all();
			StateFiles.add(files, LEDGER, tables);
			write(files, unfinished);
			BackupFile.open(unfinished).verify();
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			return new Saved(file, files.size(), Sha256.of(file));
		}
		finally {
			Files.deleteIfExists(unfinished);
			FileSystemUtils.deleteRecursively(tables);
		}
	}

	/** Files and, as rows of text, the database: packed they are smaller. */
	private long size() throws IOException {
		long size = FreeSpace.size(this.folders.data().resolve("db"));
		for (Path file : new StateFiles(this.folders).all().values()) {
			size += Files.size(file);
		}
		return size;
	}

	private void check(Path file) {
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
		try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(privately(zip)))) {
			for (Map.Entry<String, Path> file : files.entrySet()) {
				out.putNextEntry(entry(file.getKey()));
				sums.put(file.getKey(), Sha256.copy(file.getValue(), out));
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

	/**
	 * Users' password hashes and what departments wrote: for its owner's eyes only, from
	 * the first byte.
	 */
	private static OutputStream privately(Path zip) throws IOException {
		boolean posix = Files.getFileAttributeView(zip.getParent(), PosixFileAttributeView.class) != null;
		FileAttribute<?>[] attributes = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Files.deleteIfExists(zip);
		return Channels.newOutputStream(
				Files.newByteChannel(zip, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		return entry;
	}

}
