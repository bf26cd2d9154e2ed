package jp.annualreview.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * 用語 for the glossary.
 *
 * @param reading 読み in kana, blank where none is given
 */
public record Term(String word, String explanation, String reading) {

	private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

	/** A term listed as the register lists it. */
	public Term(String word, String explanation) {
		this(word, explanation, "");
	}

	/**
	 * Its place in the order of readings; half and full width, hiragana and katakana are
	 * one.
	 */
	public String sortKey() {
		return Normalizer.normalize(this.reading.isEmpty() ? this.word : this.reading, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.map((point) -> (point >= 'ァ' && point <= 'ヶ') ? point - KATAKANA_TO_HIRAGANA : point)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

}
