package jp.annualreview.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * 常駐プログラムの連絡先: where the serving process takes commands, and the word that shows one may
 * read its data folder.
 */
record ServeAddress(int port, String token) {

	private static final String FILE = "serve.properties";

	static Path file(Path data) {
		return data.resolve(FILE);
	}

	/** Empty where nothing serves, or has not come so far. */
	static Optional<ServeAddress> read(Path data) {
		try (Reader in = Files.newBufferedReader(file(data))) {
			Properties written = new Properties();
			written.load(in);
			return Optional.of(new ServeAddress(Integer.parseInt(written.getProperty("port", "")),
					written.getProperty("token", "")));
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Only its owner may read it, and nobody reads half of it. */
	void write(Path data) throws IOException {
		Path unfinished = data.resolve(FILE + ".part");
		Files.deleteIfExists(unfinished);
		Files.createFile(unfinished);
		if (Files.getFileAttributeView(unfinished, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
		}
		Files.writeString(unfinished, "port=" + this.port + "\ntoken=" + this.token + "\n", StandardCharsets.UTF_8);
		Files.move(unfinished, file(data), StandardCopyOption.ATOMIC_MOVE);
	}

}
