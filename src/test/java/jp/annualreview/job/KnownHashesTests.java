package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import jp.annualreview.ledger.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KnownHashesTests {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	@TempDir
	private Path folder;

	private final KnownHashes hashes = new KnownHashes(Clock.fixed(NOW, ZoneOffset.UTC));

	private Path file;

	@BeforeEach
	void aReturn() {
		this.file = this.folder.resolve("財政課.xlsx");
	}

	@Test
	void whatLiesUntouchedIsReadOnce() throws IOException {
		String first = hash("one", NOW.minusSeconds(60));
		assertThat(hash("two", NOW.minusSeconds(60))).isEqualTo(first);
	}

	@Test
	void anotherSizeOrTimeIsReadAgain() throws IOException {
		hash("one", NOW.minusSeconds(60));
		assertThat(hash("three", NOW.minusSeconds(60))).isEqualTo(Sha256.of(this.file));
		assertThat(hash("seven", NOW.minusSeconds(59))).isEqualTo(Sha256.of(this.file));
	}

	@Test
	void whatMayChangeWithinTheSameMomentIsReadEachTime() throws IOException {
		hash("one", NOW.minusSeconds(3));
		assertThat(hash("two", NOW.minusSeconds(3))).isEqualTo(Sha256.of(this.file));
	}

	@Test
	void aFilePutInItsPlaceIsReadEvenWithTheSameSizeAndTime() throws IOException {
		hash("one", NOW.minusSeconds(60));
		Files.move(this.file, this.folder.resolve("old"));
		assertThat(hash("two", NOW.minusSeconds(60))).isEqualTo(Sha256.of(this.file));
	}

	private String hash(String text, Instant changed) throws IOException {
		Files.writeString(this.file, text);
		Files.setLastModifiedTime(this.file, FileTime.from(changed));
		return this.hashes.of(this.file);
	}

}
