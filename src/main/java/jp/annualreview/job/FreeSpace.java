package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * 空き容量: whether the disks have room for what is about to be written. A disk that fills up
 * half way stops the database too, so it is asked before.
 */
public class FreeSpace {

	private static final Logger logger = LoggerFactory.getLogger(FreeSpace.class);

	private final ReviewFolders folders;

	private final SpaceSettings settings;

	private final Disks disks;

	FreeSpace(ReviewFolders folders, SpaceSettings settings, Disks disks) {
		this.folders = folders;
		this.settings = settings;
		this.disks = disks;
	}

	/** Of the program as it is set up. */
	static FreeSpace of(ReviewFolders folders, Environment settings) {
		return new FreeSpace(folders, Binder.get(settings).bindOrCreate("annualreview.space", SpaceSettings.class),
				Disk::of);
	}

	/**
	 * The disk of a folder.
	 *
	 * @param store the same for all folders on it
	 */
	record Disk(Object store, long free) {

		/** As the operating system says. */
		static Disk of(Path folder) throws IOException {
			FileStore store = Files.getFileStore(folder);
			// Some shares do not say; that is no reason to refuse.
			return new Disk(store, (store.getTotalSpace() > 0) ? store.getUsableSpace() : Long.MAX_VALUE);
		}

	}

	/** Finds the disk of a folder that exists. */
	@FunctionalInterface
	interface Disks {

		Disk of(Path folder) throws IOException;

	}

	/**
	 * 空きが少ない: a folder whose disk will soon be full.
	 *
	 * @param free for people, such as {@code 812.5MB}
	 */
	public record Low(Path folder, String free) {
	}

	/** What is to be written on one disk, and what is free there. */
	private record Demand(List<Path> folders, long bytes, long free) {

		private Demand and(Demand other) {
			return new Demand(Stream.concat(this.folders.stream(), other.folders.stream()).toList(),
					this.bytes + other.bytes, Math.min(this.free, other.free));
		}

		private String words() {
			return "%s の空き容量は %s です。%s 以上必要です。".formatted(
					this.folders.stream().map(Path::toString).collect(Collectors.joining("、")),
					FreeSpace.words(this.free), FreeSpace.words(this.bytes));
		}

	}

	/**
	 * Whether so many bytes may be written to these folders, and the reserve is left
	 * where the database is.
	 * @throws DiskShortException where they may not
	 */
	void check(Map<Path, Long> writes) throws DiskShortException {
		SortedMap<Path, Long> all = new TreeMap<>(writes);
		all.merge(this.folders.data(), this.settings.reserve().toBytes(), Long::sum);
		Map<Object, Demand> demands = new LinkedHashMap<>();
		all.forEach((folder, bytes) -> disk(folder).ifPresent(
				(disk) -> demands.merge(disk.store(), new Demand(List.of(folder), bytes, disk.free()), Demand::and)));
		String shortages = demands.values()
			.stream()
			.filter((demand) -> demand.free() < demand.bytes())
			.map(Demand::words)
			.collect(Collectors.joining("\n"));
		if (!shortages.isEmpty()) {
			throw new DiskShortException(shortages);
		}
	}

	/** Where the program writes and little is left, a disk once. */
	public List<Low> low() {
		Map<Object, Low> low = new LinkedHashMap<>();
		for (Path folder : List.of(this.folders.data(), this.folders.output())) {
			disk(folder).filter((disk) -> disk.free() < this.settings.low().toBytes())
				.ifPresent((disk) -> low.putIfAbsent(disk.store(), new Low(folder, words(disk.free()))));
		}
		return List.copyOf(low.values());
	}

	/** A folder still to be made will be on the disk of the one above. */
	private Optional<Disk> disk(Path folder) {
		Path existing = folder.toAbsolutePath();
		while (Files.notExists(existing) && existing.getParent() != null) {
			existing = existing.getParent();
		}
		try {
			return Optional.of(this.disks.of(existing));
		}
		catch (IOException ex) {
			logger.warn("{} の空き容量がわかりません", folder, ex);
			return Optional.empty();
		}
	}

	/** The bytes of all files below a folder; none where there is none. */
	static long size(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return 0;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
		}
	}

	private static String words(long bytes) {
		long tenths = bytes * 10 / DataSize.ofMegabytes(1).toBytes();
		return "%d.%dMB".formatted(tenths / 10, tenths % 10);
	}

}
