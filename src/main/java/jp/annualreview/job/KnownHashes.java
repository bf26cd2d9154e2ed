package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jp.annualreview.ledger.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of files whose size and time have not changed since, for pages that are looked
 * at again and again. What a run reads is always hashed itself.
 */
class KnownHashes {

	/** No file system tells times less exactly: a change within them would go unseen. */
	private static final Duration SETTLED = Duration.ofSeconds(3);

	private final Map<Path, Known> known = new ConcurrentHashMap<>();

	private final Clock clock;

	KnownHashes(Clock clock) {
		this.clock = clock;
	}

	private record Known(long size, FileTime changed, @Nullable Object file, String sha256) {

		boolean holds(BasicFileAttributes now) {
			return this.size == now.size() && this.changed.equals(now.lastModifiedTime())
					&& Objects.equals(this.file, now.fileKey());
		}

	}

	String of(Path file) throws IOException {
		BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
		Known known = this.known.get(file);
		return (known != null && known.holds(now)) ? known.sha256() : hash(file, now);
	}

	private String hash(Path file, BasicFileAttributes before) throws IOException {
		Instant begun = this.clock.instant();
		String sha256 = Sha256.of(file);
		if (before.lastModifiedTime().toInstant().isBefore(begun.minus(SETTLED))) {
			this.known.put(file, new Known(before.size(), before.lastModifiedTime(), before.fileKey(), sha256));
		}
		return sha256;
	}

}
