package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 保管庫: every input file once, under its SHA-256. Nothing in it is ever changed, so a run
 * reads what it froze although the department has since replaced its file.
 */
public class Archive {

	private final Path folder;

	Archive(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps a copy of the bytes as they are now and returns their SHA-256. Nothing is
	 * written for bytes that are kept: pages ask on a full disk too.
	 */
	public String keep(Path file) throws IOException {
		String sha256 = Sha256.of(file);
		return Files.exists(path(sha256)) ? sha256 : copy(file);
	}

	private String copy(Path file) throws IOException {
		Files.createDirectories(this.folder);
		Path copy = Files.createTempFile(this.folder, "incoming-", ".part");
		try {
			Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			String sha256 = Sha256.of(copy);
			Path kept = path(sha256);
			if (Files.notExists(kept)) {
				Files.createDirectories(kept.getParent());
				Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
			}
			return sha256;
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	/** Keeps a text in the same way; its SHA-256 is that of its UTF-8. */
	public String keep(String text) throws IOException {
		String sha256 = Sha256.of(text);
		return Files.exists(path(sha256)) ? sha256 : write(text);
	}

	private String write(String text) throws IOException {
		Files.createDirectories(this.folder);
		Path written = Files.createTempFile(this.folder, "incoming-", ".part");
		try {
			Files.writeString(written, text, StandardCharsets.UTF_8);
			return copy(written);
		}
		finally {
			Files.deleteIfExists(written);
		}
	}

	/**
	 * Keeps a copy for good.
	 * @throws ArchiveDamagedException if what is kept has not the hash expected
	 */
	void keep(Path file, String sha256) throws IOException {
		keep(file);
		if (!holds(sha256)) {
			throw new ArchiveDamagedException(path(sha256).toString());
		}
	}

	/** Whether the bytes of a hash are here, and still are those. */
	public boolean holds(String sha256) throws IOException {
		Path kept = path(sha256);
		return Files.exists(kept) && Sha256.of(kept).equals(sha256);
	}

	/**
	 * Writes the bytes of a hash to a file.
	 * @throws ArchiveDamagedException if they are not here, or no longer the same
	 */
	void copy(String sha256, Path file) throws IOException {
		Path held = held(sha256);
		Files.createDirectories(file.getParent());
		Files.copy(held, file);
	}

	/**
	 * Where the bytes of a hash are, and still are those.
	 * @throws ArchiveDamagedException if they are not here, or no longer the same
	 */
	public Path held(String sha256) throws IOException {
		if (!holds(sha256)) {
			throw new ArchiveDamagedException(path(sha256).toString());
		}
		return path(sha256);
	}

	/** Deletes what was kept before a moment and is not among the hashes named. */
	int clear(Set<String> named, Instant before) throws IOException {
		if (Files.notExists(this.folder)) {
			return 0;
		}
		int cleared = 0;
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!named.contains(file.getFileName().toString())
						&& Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
					Files.delete(file);
					cleared++;
				}
			}
		}
		return cleared;
	}

	/** Where the bytes of a hash are. */
	public Path path(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

}
