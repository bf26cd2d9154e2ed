package jp.annualreview.plan;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 版: the report of one committee meeting, {@code 第1回} unless the register says else. Also
 * a folder name; {@code 第２回} in full width is the same edition.
 */
public record Edition(String value) implements Comparable<Edition> {

	private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	/**
	 * The edition when neither the register nor the command line names one. Below what
	 * its making needs.
	 */
	public static final Edition FIRST = new Edition("第1回");

	private static final Comparator<Edition> ORDER = Comparator.comparing(Edition::unnumbered)
		.thenComparing(Edition::numbers, Arrays::compare)
		.thenComparing(Edition::value);

	public Edition {
		value = FULL_WIDTH.matcher(value.strip()).replaceAll((match) -> folded(match.group()));
		if (value.isBlank() || value.equals("forms") || value.matches(".*[\\\\/:*?\"<>|].*|\\.+")) {
			throw new IllegalArgumentException("版の名称に使えない文字があります: " + value);
		}
	}

	/**
	 * By the numbers in the names, so that 第10回 follows 第2回; those without, such as 訂正版,
	 * come last; then by the names.
	 */
	@Override
	public int compareTo(Edition other) {
		return ORDER.compare(this, other);
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	private boolean unnumbered() {
		return numbers().length == 0;
	}

	private BigInteger[] numbers() {
		return NUMBER.matcher(folded(this.value))
			.results()
			.map(MatchResult::group)
			.map(BigInteger::new)
			.toArray(BigInteger[]::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
