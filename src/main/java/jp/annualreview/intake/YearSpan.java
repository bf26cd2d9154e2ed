package jp.annualreview.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.plan.FiscalYear;

/** 年度の範囲: the years a title names ({@code 平成17年度～平成21年度}, {@code 令和4～8年度}). */
public record YearSpan(FiscalYear first, FiscalYear last) {

	private static final String ERA = Numerals.alternatives(Eras.FIRST_YEARS.keySet());

	private static final Pattern SPAN = Pattern.compile("(?:(" + ERA + ")(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))年?度?"
			+ "(?:\\([^()]*\\))?(?:[~〜−–—-]|から)(?:(" + ERA + ")?(元|\\d{1,2})|((?:19|20)\\d{2}))年?度");

	/** The first span a text names; empty where it names none. */
	public static Optional<YearSpan> in(String text) {
		Matcher matcher = SPAN.matcher(Folding.squeeze(text));
		if (!matcher.find()) {
			return Optional.empty();
		}
		int first = (matcher.group(3) != null) ? Integer.parseInt(matcher.group(3))
				: Eras.year(matcher.group(1), matcher.group(2));
		int last = (matcher.group(6) != null) ? Integer.parseInt(matcher.group(6))
				: Eras.year((matcher.group(4) != null) ? matcher.group(4) : matcher.group(1), matcher.group(5));
		return (first < last) ? Optional.of(new YearSpan(FiscalYear.of(first), FiscalYear.of(last))) : Optional.empty();
	}

}
