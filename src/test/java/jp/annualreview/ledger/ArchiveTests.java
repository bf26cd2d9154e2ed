package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive keeps every content once. */
class ArchiveTests {

	@TempDir
	private Path folder;

	@Test
	void keepsEqualFilesOnceAndLeavesTheOriginal() throws IOException {
		Path first = Files.writeString(this.folder.resolve("財政課.xlsx"), "same");
		Path second = Files.writeString(this.folder.resolve("財政課(2).xlsx"), "same");
		Archive archive = new Archive(this.folder.resolve("archive"));
		String sha256 = archive.keep(first);
		assertThat(archive.keep(second)).isEqualTo(sha256);
		assertThat(archive.path(sha256)).hasContent("same");
		assertThat(first).hasContent("same");
		try (Stream<Path> files = Files.walk(this.folder.resolve("archive"))) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(1);
		}
	}

	@Test
	void writesNothingForWhatItKeeps() throws IOException {
		Path file = Files.writeString(this.folder.resolve("計画台帳.xlsx"), "register");
		Archive archive = new Archive(this.folder.resolve("archive"));
		List<String> kept = List.of(archive.keep(file), archive.keep("settings"));
		FileTime before = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
		Files.setLastModifiedTime(this.folder.resolve("archive"), before);
		assertThat(List.of(archive.keep(file), archive.keep("settings"))).isEqualTo(kept);
		assertThat(Files.getLastModifiedTime(this.folder.resolve("archive"))).isEqualTo(before);
	}

	@Test
	void hashesAsTheStandardSays() {
		assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}
