package jp.annualreview.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 文字コード: byte order mark, else UTF-8, else windows-31j (Shift_JIS loses ①, ㈱, 髙), else
 * UTF-16. A decoding that yields control characters is none, but for the few that stand
 * in comments. EUC-JP and ISO-2022-JP are known and refused by name: half of their texts
 * could be read as something else.
 *
 * @param cut whether the bytes end within a character
 */
record JapaneseText(String text, boolean cut) {

	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

	private static final Charset EUC_JP = Charset.forName("EUC-JP");

	/** Line ends of word processors, and what a fixed-length field was filled with. */
	private static final String TOLERATED = "\t\n\r\u000B\f\u0085\0";

	/** The end mark of old systems. */
	private static final char END = 0x1A;

	static Optional<JapaneseText> decode(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
			return decode(bytes, 3, StandardCharsets.UTF_8);
		}
		if (starts(bytes, 0xFF, 0xFE)) {
			return decode(bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (starts(bytes, 0xFE, 0xFF)) {
			return decode(bytes, 2, StandardCharsets.UTF_16BE);
		}
		if (isJis(bytes)) {
			throw Refusal.charset("ISO-2022-JP（JISコード）");
		}
		Optional<JapaneseText> utf8 = decode(bytes, 0, StandardCharsets.UTF_8).filter(JapaneseText::isSure);
		Optional<JapaneseText> windows = decode(bytes, 0, WINDOWS_31J);
		if (utf8.isEmpty() && windows.filter((text) -> !text.isHalfWidth()).isEmpty()
				&& decode(bytes, 0, EUC_JP).filter((text) -> !text.cut()).isPresent()) {
			throw Refusal.charset("EUC-JP");
		}
		return utf8.or(() -> windows)
			.or(() -> decode(bytes, 0, StandardCharsets.UTF_16LE))
			.or(() -> decode(bytes, 0, StandardCharsets.UTF_16BE));
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean isJis(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		return text.contains("\u001B$B") || text.contains("\u001B$@") || text.contains("\u001B(J");
	}

	private static Optional<JapaneseText> decode(byte[] bytes, int offset, Charset charset) {
		ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
		CharBuffer out = CharBuffer.allocate(bytes.length - offset);
		CoderResult result = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(in, out, true);
		boolean cut = result.isMalformed() && in.remaining() == result.length();
		if (result.isError() && !cut) {
			return Optional.empty();
		}
		String text = withoutEnd(out.flip().toString());
		return isText(text) ? Optional.of(new JapaneseText(text, cut)) : Optional.empty();
	}

	private static String withoutEnd(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == END || text.charAt(end - 1) == 0)) {
			end--;
		}
		return text.substring(0, end);
	}

	/** A cut text of one-byte letters only could be cut out of anything. */
	private boolean isSure() {
		return !this.cut || this.text.chars().anyMatch((sign) -> sign > 0x7F);
	}

	/** EUC-JP read as windows-31j is mostly half-width katakana. */
	private boolean isHalfWidth() {
		long half = this.text.chars().filter((sign) -> sign >= 0xFF61 && sign <= 0xFF9F).count();
		return half * 2 > this.text.chars().filter((sign) -> sign > 0x7F).count();
	}

	private static boolean isText(String text) {
		// Beside a line end it is half of a UTF-16 letter.
		boolean halves = text.contains("\n\0") || text.contains("\0\n");
		return !halves && text.codePoints()
			.allMatch((c) -> TOLERATED.indexOf(c) >= 0 || (!Character.isISOControl(c) && Character.isDefined(c)));
	}

}
