package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jp.annualreview.plan.FiscalYear;

/**
 * 年度の付いた見出し: a heading with the year it prints taken out of its words ({@code 平成28年度現状},
 * {@code 目標値（Ｈ１７）}, {@code R3.3.31現在}).
 *
 * @param words folded, without blanks and without what only leads to the year; blank
 * where the heading is nothing but a year
 */
public record DatedHeading(String words, Optional<FiscalYear> year) {

	private static final Pattern YEAR = Pattern.compile("(?:(?<![A-Za-z])("
			+ Numerals.alternatives(Eras.FIRST_YEARS.keySet()) + ")(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))"
			+ "(?:年度?|(?!\\d))(?:[./]?(1[0-2]|0?[1-9])(?:月|[./])(?:\\d{1,2}日?)?)?(?:末|当初|時点|現在)*");

	private static final Pattern ELIDED = Pattern.compile("(\\d{1,2})(?:年度?)?");

	private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\)|\\[]|〔〕|【】|<>");

	private static final List<Pattern> NOISE = WordTable.load("heading-noise.txt")
		.entries((row) -> Pattern.compile(row.getFirst()));

	/** A heading as a city prints it; without a year where it has none, or several. */
	public static DatedHeading of(String printed) {
		String heading = Folding.squeeze(printed);
		List<FiscalYear> years = YEAR.matcher(heading).results().map(DatedHeading::year).distinct().toList();
		if (years.size() != 1) {
			return new DatedHeading(heading, Optional.empty());
		}
		String rest = EMPTY_BRACKETS.matcher(YEAR.matcher(heading).replaceAll("")).replaceAll("");
		for (Pattern noise : NOISE) {
			rest = noise.matcher(rest).replaceAll("");
		}
		return new DatedHeading(rest, Optional.of(years.getFirst()));
	}

	/**
	 * A heading that only counts on from the one before it: {@code 18年度} after
	 * {@code 平成17年度}.
	 */
	public static Optional<FiscalYear> following(FiscalYear before, String printed) {
		FiscalYear next = FiscalYear.of(before.value() + 1);
		return Optional.of(ELIDED.matcher(Folding.squeeze(printed)))
			.filter((matcher) -> matcher.matches() && Eras.FIRST_YEARS.values()
				.stream()
				.anyMatch((first) -> first + Eras.number(matcher.group(1)) - 1 == next.value()))
			.map((matcher) -> next);
	}

	/** A month before April lies in the fiscal year that began in the year before. */
	private static FiscalYear year(MatchResult match) {
		int year = (match.group(3) != null) ? Integer.parseInt(match.group(3))
				: Eras.year(match.group(1), match.group(2));
		boolean early = match.group(4) != null && Integer.parseInt(match.group(4)) < 4;
		return FiscalYear.of(early ? year - 1 : year);
	}

}
