package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PublishedEditions;

/** 公表した版のファイル, to be looked at and taken away. */
public class EditionShelf {

	private final PublishedEditions editions;

	private final ClosedEditions closed;

	EditionShelf(PublishedEditions editions, ClosedEditions closed) {
		this.editions = editions;
		this.closed = closed;
	}

	/**
	 * The files of an edition by their paths in its folder, with {@code /}, sorted. A
	 * link is none of them: it could show any file of the server.
	 */
	public List<String> files(EditionKey key) throws IOException {
		Path folder = this.editions.folder(key);
		if (!this.editions.stands(key)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.sorted()
				.toList();
		}
	}

	/** Whether it is closed and stays as it is. */
	public boolean closed(EditionKey key) {
		return this.closed.of(key).isPresent();
	}

	/** One of those files; empty for any other path, wherever it leads. */
	public Optional<Path> file(EditionKey key, String path) throws IOException {
		return files(key).stream().filter(path::equals).findFirst().map(this.editions.folder(key)::resolve);
	}

}
