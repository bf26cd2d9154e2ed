package jp.annualreview.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 公表した版: the edition folders under {@code output/}. A new one replaces the old as a
 * whole; a swap cut short is completed at the next start.
 */
public class PublishedEditions {

	private static final String MANIFEST = "manifest.json";

	private static final String RESULTS = "評価結果.csv";

	private static final String EFFECTS = "効果額.csv";

	private static final String INCOMING = ".new";

	private static final String OUTGOING = ".old";

	private static final String REMOVED = ".removed";

	private final Path output;

	PublishedEditions(Path output) {
		this.output = output;
	}

	public Path folder(EditionKey key) {
		return yearFolder(key).resolve(key.edition().value());
	}

	/** The manifest of an edition whose every output still is what the manifest says. */
	public Optional<Manifest> intact(EditionKey key) throws IOException {
		return stands(key) ? intact(folder(key)) : Optional.empty();
	}

	/**
	 * An edition's result by the hash of its open data, for the years that compare with
	 * it.
	 * @param corrected whether it is closed and of the same year
	 */
	public Manifest.EarlierResult result(EditionKey key, boolean corrected) {
		try {
			return new Manifest.EarlierResult(key.year().value(), key.edition().value(), resultHash(folder(key)),
					key.plan().value(), corrected);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A year with effects is known by its amounts too, for they count on. */
	private static String resultHash(Path folder) throws IOException {
		Path results = folder.resolve(RESULTS);
		Path effects = folder.resolve(EFFECTS);
		String hash = Files.exists(results) ? Sha256.of(results) : "";
		return Files.exists(effects) ? Sha256.of(hash + Sha256.of(effects)) : hash;
	}

	/** The files of a prepared folder with their hashes, sorted by path. */
	public List<Manifest.Output> outputs(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Manifest.Output> outputs = new ArrayList<>();
			for (Path file : files.filter(PublishedEditions::isFile).sorted().toList()) {
				String path = relative(folder, file);
				if (!path.equals(MANIFEST)) {
					outputs.add(new Manifest.Output(path, Sha256.of(file)));
				}
			}
			return outputs;
		}
	}

	/** A link could stand for any file of the server, and is none of an edition. */
	private static boolean isFile(Path file) {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Whether there is a folder of an edition in the output folder itself, not elsewhere
	 * by a link.
	 */
	public boolean stands(EditionKey key) throws IOException {
		Path folder = folder(key);
		return Files.isDirectory(folder) && leadsNowhereElse(folder);
	}

	/** The output folder itself may be a link to a share; nothing below it may. */
	private boolean leadsNowhereElse(Path path) throws IOException {
		return path.toRealPath().equals(this.output.toRealPath().resolve(this.output.relativize(path)));
	}

	/** Every file of the published folder with its hash, sorted by path. */
	List<Manifest.Output> files(EditionKey key) throws IOException {
		Path folder = folder(key);
		if (!stands(key)) {
			return List.of();
		}
		List<Manifest.Output> files = new ArrayList<>(outputs(folder));
		if (isFile(folder.resolve(MANIFEST))) {
			files.add(new Manifest.Output(MANIFEST, Sha256.of(folder.resolve(MANIFEST))));
		}
		return files.stream().sorted(Manifest.Output.BY_PATH).toList();
	}

	/**
	 * An empty folder beside the published one, to be filled and then put in its place.
	 */
	Path prepare(EditionKey key) throws IOException {
		Path incoming = sibling(key, INCOMING);
		checkWay(incoming);
		delete(incoming);
		return Files.createDirectories(incoming);
	}

	/** A file in the way is named itself, not the folder that cannot be made below it. */
	private void checkWay(Path folder) throws IOException {
		Optional<Path> nearest = Stream.iterate(folder, Objects::nonNull, Path::getParent)
			.filter(Files::exists)
			.findFirst();
		if (nearest.filter(Files::isRegularFile).isPresent()) {
			throw new FileAlreadyExistsException(nearest.get().toString());
		}
		if (nearest.isPresent() && nearest.get().startsWith(this.output) && !leadsNowhereElse(nearest.get())) {
			throw new FileSystemException(nearest.get().toString(), null,
					"リンクで別の場所を指しているため、書き込みません。リンクを消して、実際のフォルダにしてください");
		}
	}

	/** Puts what was prepared in the place of the published folder. */
	void replace(EditionKey key) throws IOException {
		swap(key);
	}

	/**
	 * Puts a prepared folder in the place of the published one. The prepared folder stays
	 * as it is, so the step can be repeated.
	 */
	public void publish(EditionKey key, Path prepared, Manifest manifest) throws IOException {
		Path incoming = prepare(key);
		copy(prepared, incoming);
		Files.writeString(incoming.resolve(MANIFEST), Json.writeIndented(manifest), StandardCharsets.UTF_8);
		swap(key);
	}

	/**
	 * Completes a swap that a crash cut short: the new folder if it is whole, else the
	 * old one.
	 */
	public void completeSwap(EditionKey key) throws IOException {
		if (intact(sibling(key, INCOMING)).isPresent()) {
			swap(key);
			return;
		}
		delete(sibling(key, INCOMING));
		if (Files.notExists(folder(key)) && Files.exists(sibling(key, OUTGOING))) {
			Files.move(sibling(key, OUTGOING), folder(key), StandardCopyOption.ATOMIC_MOVE);
		}
		delete(sibling(key, OUTGOING));
	}

	/** Takes the folder of an edition away, at once and as a whole. */
	public void remove(EditionKey key) throws IOException {
		delete(sibling(key, INCOMING));
		if (Files.exists(folder(key), LinkOption.NOFOLLOW_LINKS)) {
			delete(sibling(key, REMOVED));
			Files.move(folder(key), sibling(key, REMOVED), StandardCopyOption.ATOMIC_MOVE);
		}
		delete(sibling(key, OUTGOING));
		delete(sibling(key, REMOVED));
	}

	private void swap(EditionKey key) throws IOException {
		Path outgoing = sibling(key, OUTGOING);
		if (Files.exists(folder(key), LinkOption.NOFOLLOW_LINKS)) {
			delete(outgoing);
			Files.move(folder(key), outgoing, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(sibling(key, INCOMING), folder(key), StandardCopyOption.ATOMIC_MOVE);
		delete(outgoing);
	}

	private Optional<Manifest> intact(Path folder) throws IOException {
		Path file = folder.resolve(MANIFEST);
		if (!isFile(file)) {
			return Optional.empty();
		}
		return manifest(file).filter((manifest) -> holds(folder, manifest));
	}

	private static Optional<Manifest> manifest(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		try {
			return Optional.of(Json.read(text, Manifest.class));
		}
		catch (RuntimeException ex) {
			// Altered by hand or by another program version: as good as none.
			return Optional.empty();
		}
	}

	private boolean holds(Path folder, Manifest manifest) {
		try {
			return outputs(folder).equals(manifest.outputs());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path yearFolder(EditionKey key) {
		return this.output.resolve(key.plan().value()).resolve(key.year().toString());
	}

	private Path sibling(EditionKey key, String suffix) {
		return yearFolder(key).resolve("." + key.edition().value() + suffix);
	}

	private static String relative(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.sorted().toList()) {
				Path target = to.resolve(relative(from, path));
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				}
				else {
					Files.copy(path, target);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
