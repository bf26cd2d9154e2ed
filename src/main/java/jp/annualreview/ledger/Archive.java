package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * 保管庫: every input file once, under its SHA-256. Nothing in it is ever changed, so a run
 * reads what it froze although the department has since replaced its file.
 */
public class Archive {

	private final Path folder;

	Archive(Path folder) {
		this.folder = folder;
	}

	/** Keeps a copy of the bytes as they are now and returns their SHA-256. */
	public String keep(Path file) throws IOException {
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

	/** Where the bytes of a hash are. */
	public Path path(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

}
