package jp.annualreview.report.html;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 番号順: digits compare as numbers, so that 4-1 comes before 31-2 and 6 before 6-1; ②
 * counts as 2.
 */
final class NumberOrder implements Comparator<String> {

	private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

	@Override
	public int compare(String one, String other) {
		List<String> left = parts(one);
		List<String> right = parts(other);
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = order(left.get(i), right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

	private static List<String> parts(String number) {
		return List.of(BORDER.split(Normalizer.normalize(number, Normalizer.Form.NFKC)));
	}

	private static int order(String one, String other) {
		return (isNumber(one) && isNumber(other)) ? new BigInteger(one).compareTo(new BigInteger(other))
				: one.compareTo(other);
	}

	private static boolean isNumber(String part) {
		return !part.isEmpty() && Character.isDigit(part.charAt(0));
	}

}
