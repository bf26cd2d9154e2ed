package jp.annualreview.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * 文字コード: byte order mark, else strict UTF-8, else windows-31j (Shift_JIS loses ①, ㈱, 髙),
 * else UTF-16. A decoding that yields control characters is none.
 */
final class JapaneseText {

	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

	private JapaneseText() {
	}

	static Optional<String> decode(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
			return strict(bytes, 3, StandardCharsets.UTF_8);
		}
		if (starts(bytes, 0xFF, 0xFE)) {
			return strict(bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (starts(bytes, 0xFE, 0xFF)) {
			return strict(bytes, 2, StandardCharsets.UTF_16BE);
		}
		return List.of(StandardCharsets.UTF_8, WINDOWS_31J, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
			.stream()
			.flatMap((charset) -> strict(bytes, 0, charset).stream())
			.findFirst();
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> strict(byte[] bytes, int offset, Charset charset) {
		try {
			String text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
				.toString();
			return Optional.of(text).filter(JapaneseText::isText);
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isText(String text) {
		return text.codePoints()
			.allMatch((c) -> c == '\t' || c == '\n' || c == '\r'
					|| (!Character.isISOControl(c) && Character.isDefined(c)));
	}

}
