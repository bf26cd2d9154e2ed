package jp.annualreview.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 注記: remarks beside a number that hold digits of their own ({@code （3ヵ年平均）},
 * {@code 対H25比}) and must not be taken for a second number.
 */
final class Annotations {

	/** A text without its annotations, and what they said. */
	record Cleared(String rest, String baseYear, boolean threeYearMean) {
	}

	private record Remark(Pattern pattern, String meaning) {
	}

	private final List<Remark> remarks = WordTable.load("annotations.txt")
		.entries((row) -> new Remark(Pattern.compile(row.get(0)), row.get(1)));

	Cleared clear(String folded) {
		String rest = folded;
		String baseYear = "";
		boolean mean = false;
		for (Remark remark : this.remarks) {
			Matcher matcher = remark.pattern().matcher(rest);
			if (matcher.find()) {
				baseYear = remark.meaning().equals("基準年度比") ? bare(matcher.group()) : baseYear;
				mean = mean || remark.meaning().equals("平均3年");
				rest = matcher.replaceAll(" ");
			}
		}
		return new Cleared(Blanks.trim(rest), baseYear, mean);
	}

	private static String bare(String remark) {
		return remark.replaceAll("[()]", "");
	}

}
