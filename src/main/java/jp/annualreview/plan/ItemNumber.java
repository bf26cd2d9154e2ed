package jp.annualreview.plan;

import java.text.Normalizer;

/**
 * 番号: an item's number as text. Compared after width folding and trimming, so {@code １}
 * and {@code 1} are the same item.
 */
public record ItemNumber(String value) {

	public ItemNumber {
		value = fold(value);
		if (value.isEmpty()) {
			throw new IllegalArgumentException("番号が空です");
		}
	}

	static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
