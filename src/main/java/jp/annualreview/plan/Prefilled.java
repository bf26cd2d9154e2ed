package jp.annualreview.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * 照合値: what a form had filled in, in so few characters that one can tell which of its
 * cells came back changed.
 *
 * @param cells the texts of a row of the list by heading, of a line of a card by column
 */
public record Prefilled(SequencedMap<String, String> cells) {

	/** In {@code _form} it stands under this and the row it is of. */
	public static final String LABEL = "照合値 ";

	/** Of a line of a card: its item, this, and the line. */
	private static final String LINE = "!";

	private static final String OF_CELL = ":";

	private static final int BYTES = 2;

	public Prefilled {
		cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
	}

	/** What the row of an indicator is called. */
	public static String row(String number, String branch) {
		return folded(number) + "-" + folded(branch);
	}

	/** What a line of the card of an item is called. */
	public static String line(String number, int line) {
		return folded(number) + LINE + line;
	}

	/** The line a name is of; 0 where it is of another card, or of a row. */
	public static int lineOf(String name, String number) {
		String card = folded(number) + LINE;
		return name.startsWith(card) ? Integer.parseInt(name.substring(card.length())) : 0;
	}

	/** The item a name is of: the card's, or that of the row with its 枝番. */
	public static String owner(String name) {
		return name.replaceFirst(LINE + "[0-9]+$", "");
	}

	/** The item of a card as {@link #owner} gives it. */
	public static String card(String number) {
		return folded(number);
	}

	/** {@code 番号:1f3a 目標:-}, the same however another program saved blanks and widths. */
	public String fingerprint() {
		return this.cells.entrySet()
			.stream()
			.map((cell) -> cell.getKey() + OF_CELL + hash(cell.getValue()))
			.collect(Collectors.joining(" "));
	}

	/** Which cells say something else now. */
	public static List<String> changed(String fingerprint, UnaryOperator<String> now) {
		return Arrays.stream(fingerprint.split(" "))
			.map((cell) -> cell.split(OF_CELL, 2))
			.filter((cell) -> cell.length == 2 && !hash(now.apply(cell[0])).equals(cell[1]))
			.map((cell) -> cell[0])
			.toList();
	}

	private static String hash(String text) {
		String folded = folded(text);
		if (folded.isEmpty()) {
			return "-";
		}
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 がありません", ex);
		}
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "");
	}

}
