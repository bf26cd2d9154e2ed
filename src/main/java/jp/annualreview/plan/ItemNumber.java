package jp.annualreview.plan;

/**
 * 番号: an item's number as text. Compared after width folding and trimming, so {@code １}
 * and {@code 1} are the same item.
 */
public record ItemNumber(String value) {

	private static final int FULL_WIDTH_FIRST = '！';

	private static final int FULL_WIDTH_LAST = '～';

	private static final int WIDTH_DISTANCE = '！' - '!';

	public ItemNumber {
		value = fold(value);
		if (value.isEmpty()) {
			throw new IllegalArgumentException("番号が空です");
		}
	}

	/**
	 * Full-width letters, digits and signs become half-width; ① stays ①, which is another
	 * number than 1.
	 */
	static String fold(String text) {
		return text.codePoints()
			.map((c) -> (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) ? c - WIDTH_DISTANCE : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
