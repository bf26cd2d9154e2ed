package jp.annualreview.intake.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文字コード of an XML part: by its mark, by how wide its first characters are, then by its
 * declaration, which often names UTF-16 over bytes that are UTF-8. The decoder is strict.
 */
final class XmlEncoding {

	private static final int HEAD = 200;

	private static final Pattern DECLARED = Pattern
		.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlEncoding() {
	}

	/** A reader of the text after the mark. */
	static Reader reader(BufferedInputStream bytes) throws IOException {
		bytes.mark(HEAD);
		byte[] read = bytes.readNBytes(HEAD);
		bytes.reset();
		String head = new String(read, StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u00EF\u00BB\u00BF")) {
			return decoded(bytes, 3, StandardCharsets.UTF_8);
		}
		if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
			return decoded(bytes, head.startsWith("\0") ? 0 : 2, StandardCharsets.UTF_16BE);
		}
		if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")) {
			return decoded(bytes, head.startsWith("<") ? 0 : 2, StandardCharsets.UTF_16LE);
		}
		return decoded(bytes, 0, declared(head));
	}

	private static Reader decoded(BufferedInputStream bytes, int mark, Charset charset) throws IOException {
		bytes.skipNBytes(mark);
		return new InputStreamReader(bytes, charset.newDecoder());
	}

	private static Charset declared(String head) {
		Matcher matcher = DECLARED.matcher(head);
		String name = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "utf-8";
		if (name.equals("shift_jis")) {
			return Charset.forName("windows-31j");
		}
		return (name.startsWith("utf-") || !Charset.isSupported(name)) ? StandardCharsets.UTF_8 : Charset.forName(name);
	}

}
