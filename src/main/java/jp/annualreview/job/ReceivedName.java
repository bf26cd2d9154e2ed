package jp.annualreview.job;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * 受け取るファイルの名前: one that is safe in a folder of any system: no path, no control or
 * reserved characters, one way to write each letter.
 *
 * @param stem without extension
 * @param extension with its dot, in lower case
 */
record ReceivedName(String stem, String extension) {

	private static final Set<String> EXTENSIONS = Set.of(".xlsx", ".xls", ".xlsm", ".ods", ".csv");

	/** Of 255 bytes that file systems allow, with room for a number. */
	private static final int LONGEST = 200;

	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

	/** Empty where nothing is left of a name. */
	static Optional<ReceivedName> of(String sent) {
		String normal = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
		String name = clean(normal.substring(normal.lastIndexOf('/') + 1));
		int dot = name.lastIndexOf('.');
		String extension = (dot < 0) ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
		String stem = shortened(((dot < 0) ? name : name.substring(0, dot)).strip());
		return (stem.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) ? Optional.empty()
				: Optional.of(new ReceivedName(stem, extension));
	}

	boolean allowed() {
		return EXTENSIONS.contains(this.extension);
	}

	/** The name itself first, then with a number. */
	String numbered(int number) {
		return (number == 1) ? this.stem + this.extension : this.stem + "（" + number + "）" + this.extension;
	}

	private static String clean(String name) {
		StringBuilder clean = new StringBuilder();
		name.codePoints()
			.filter((character) -> !unprintable(character))
			.map((character) -> ("<>:\"|?*".indexOf(character) < 0) ? character : '_')
			.forEach(clean::appendCodePoint);
		// What begins so is passed over by the folder's watch.
		return clean.toString().strip().replaceFirst("^[.~$\\s]+", "");
	}

	private static boolean unprintable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> false;
		};
	}

	private static String shortened(String stem) {
		String shorter = stem;
		while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
		}
		return shorter;
	}

}
