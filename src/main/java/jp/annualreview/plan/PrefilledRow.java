package jp.annualreview.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 記入済みの欄 of one row of a form, as sent or as it came back.
 *
 * @param cells 番号, 枝番, 取組事項名, 指標名, 単位, 目標, 前年度実績
 */
public record PrefilledRow(List<String> cells) {

	/** In {@code _form} the fingerprint of a row stands under this and its number. */
	private static final String LABEL = "照合値 ";

	public PrefilledRow {
		cells = List.copyOf(cells);
	}

	/** What its fingerprint is called: {@code 照合値 6-①}. */
	public String label() {
		return LABEL + folded(this.cells.get(0)) + "-" + folded(this.cells.get(1));
	}

	/**
	 * 照合値 of the row: the same however another program saved blanks, breaks and widths.
	 */
	public String fingerprint() {
		String text = this.cells.stream().map(PrefilledRow::folded).collect(Collectors.joining("\t"));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 がありません", ex);
		}
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
