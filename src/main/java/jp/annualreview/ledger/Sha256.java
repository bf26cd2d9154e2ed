package jp.annualreview.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.io.OutputStream;

/**
 * SHA-256 in lower-case hexadecimal: the identity of every file and text the program
 * keeps.
 */
public final class Sha256 {

	private Sha256() {
	}

	public static String of(Path file) throws IOException {
		return copy(file, OutputStream.nullOutputStream());
	}

	/** Of the very bytes that are copied, although others may be writing the file. */
	public static String copy(Path file, OutputStream out) throws IOException {
		MessageDigest digest = digest();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(out);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	public static String of(String text) {
		return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
