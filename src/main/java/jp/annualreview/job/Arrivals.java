package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * 受付: walks the folder of a year. A folder or file that cannot be looked into is listed
 * as unreadable rather than left out, so that its department hears of it.
 */
final class Arrivals extends SimpleFileVisitor<Path> {

	private final Path folder;

	private final Map<Path, Boolean> readable = new TreeMap<>();

	private Arrivals(Path folder) {
		this.folder = folder;
	}

	/**
	 * All entries of a folder, by path.
	 * @param prefix the folder's own name as reports give it
	 */
	static List<Arrival> in(Path folder, String prefix) throws IOException {
		// The folder itself may be a link to a share; what lies in it is walked all the
		// same.
		Path real = folder.toRealPath();
		Arrivals arrivals = new Arrivals(real);
		Files.walkFileTree(real, arrivals);
		ArrivalNames names = new ArrivalNames();
		return arrivals.readable.entrySet().stream().map((entry) -> {
			String within = real.relativize(entry.getKey()).toString().replace('\\', '/');
			return new Arrival(entry.getKey(), names.unique(prefix + "/" + within), entry.getValue());
		}).toList();
	}

	@Override
	public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
		return (!directory.equals(this.folder) && PassingFiles.matches(this.folder, directory))
				? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (!PassingFiles.matches(this.folder, file)) {
			this.readable.put(file, attributes.isRegularFile() || isLinkWithin(file, attributes));
		}
		return FileVisitResult.CONTINUE;
	}

	/** What goes while the folder is walked was taken away by its department. */
	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !PassingFiles.matches(this.folder, file)) {
			this.readable.put(file, false);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
		if (failure != null) {
			this.readable.put(directory, false);
		}
		return FileVisitResult.CONTINUE;
	}

	/**
	 * A link out of the folder could show a department files of the server in its
	 * feedback.
	 */
	private boolean isLinkWithin(Path file, BasicFileAttributes attributes) {
		try {
			return attributes.isSymbolicLink() && Files.isRegularFile(file)
					&& file.toRealPath().startsWith(this.folder);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
