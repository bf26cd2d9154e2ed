package jp.annualreview.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * 埋め込む部品: style or script that stands in the page itself.
 *
 * @param hash what the page's Content-Security-Policy lets in, and nothing else
 */
record Inlined(String text, String hash) {

	static Inlined of(String name) {
		try (InputStream in = Inlined.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " がプログラムに含まれていません。インストールし直してください。");
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new Inlined(text, "'sha256-" + hash(text) + "'");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(String text) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
