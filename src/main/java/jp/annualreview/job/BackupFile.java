package jp.annualreview.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import jp.annualreview.job.BackupRefusedException.Reason;
import jp.annualreview.ledger.Sha256;

/**
 * A backup as it is read: nothing of it counts before it has the hash it was saved with.
 *
 * @param sums path and SHA-256 of every file in it
 */
record BackupFile(Path file, SortedMap<String, String> sums) {

	private static final String LINE = "[0-9a-f]{64}  (data|output|input|ledger)/.+";

	/** Reads the list of files; {@link BackupRefusedException} where there is none. */
	static BackupFile open(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			ZipEntry list = zip.getEntry(StateBackup.SUMS);
			if (list == null) {
				throw new BackupRefusedException(Reason.NO_BACKUP, file.toString());
			}
			SortedMap<String, String> sums = new TreeMap<>();
			try (InputStream in = zip.getInputStream(list)) {
				new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach((line) -> put(sums, line));
			}
			if (zip.size() != sums.size() + 1) {
				throw new BackupRefusedException(Reason.DAMAGED, file.toString());
			}
			return new BackupFile(file, sums);
		}
		catch (ZipException ex) {
			throw new BackupRefusedException(Reason.NO_BACKUP, file.toString());
		}
	}

	/** A path may not lead out of the folder it is unpacked to. */
	private static void put(SortedMap<String, String> sums, String line) {
		Path path = Path.of(line.matches(LINE) ? line.substring(66) : "..");
		if (path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
			throw new BackupRefusedException(Reason.DAMAGED, line);
		}
		sums.put(line.substring(66), line.substring(0, 64));
	}

	/** Checks every file against its hash. */
	void verify() throws IOException {
		Path scratch = Files.createTempFile(this.file.getParent(), "verify-", ".part");
		try (ZipFile zip = new ZipFile(this.file.toFile(), StandardCharsets.UTF_8)) {
			for (Map.Entry<String, String> sum : this.sums.entrySet()) {
				unpack(zip, sum, scratch);
			}
		}
		finally {
			Files.deleteIfExists(scratch);
		}
	}

	/** The bytes of all files in it, unpacked. */
	long size() throws IOException {
		try (ZipFile zip = new ZipFile(this.file.toFile(), StandardCharsets.UTF_8)) {
			return zip.stream().mapToLong((entry) -> Math.max(0, entry.getSize())).sum();
		}
	}

	/** Unpacks every file below a folder, checking it on the way. */
	void unpack(Path folder) throws IOException {
		try (ZipFile zip = new ZipFile(this.file.toFile(), StandardCharsets.UTF_8)) {
			for (Map.Entry<String, String> sum : this.sums.entrySet()) {
				Path target = folder.resolve(sum.getKey());
				Files.createDirectories(target.getParent());
				unpack(zip, sum, target);
			}
		}
	}

	private static void unpack(ZipFile zip, Map.Entry<String, String> sum, Path target) throws IOException {
		ZipEntry entry = zip.getEntry(sum.getKey());
		if (entry == null) {
			throw new BackupRefusedException(Reason.DAMAGED, sum.getKey());
		}
		try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
			in.transferTo(out);
		}
		catch (ZipException ex) {
			throw new BackupRefusedException(Reason.DAMAGED, sum.getKey());
		}
		if (!Sha256.of(target).equals(sum.getValue())) {
			throw new BackupRefusedException(Reason.DAMAGED, sum.getKey());
		}
	}

}
