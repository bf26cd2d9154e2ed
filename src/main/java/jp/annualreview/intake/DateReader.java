package jp.annualreview.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jp.annualreview.plan.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * 期日の読み取り: a day, month or fiscal year in western years or any era, as its last day. In
 * {@code N+1年12月} N is the settled year, one before the fiscal year of the column.
 */
final class DateReader {

	private static final Pattern MONTH_OF_COLUMN = Pattern.compile("(?<!\\d)(\\d{1,2})月(?:(\\d{1,2})日)?");

	private static final Pattern SETTLED_YEAR = Pattern.compile("N(?:\\+(\\d))?年(\\d{1,2})月(?:(\\d{1,2})日)?");

	/** 明治元年; before it no plan says anything. */
	private static final int FIRST = 1868;

	private static final int LAST = 2998;

	private final String year = "(?:(" + Numerals.alternatives(Eras.FIRST_YEARS.keySet())
			+ ")(元|\\d{1,2})|(?<!\\d)(\\d{4}))";

	private final Pattern dated = Pattern
		.compile(this.year + "[年./-](\\d{1,2})(?!\\d)月?(?:[./-]?(\\d{1,2})(?!\\d)日?)?");

	private final Pattern yearOnly = Pattern.compile(this.year + "年?度?(?![./-]?\\d)");

	/** The last day meant; empty where no date, or more than one, is written. */
	Optional<LocalDate> lastDay(String text, FiscalYear column) {
		String squeezed = Folding.squeeze(text);
		return only(squeezed, this.dated, (match) -> day(year(match), match.group(4), match.group(5)))
			.or(() -> only(squeezed, SETTLED_YEAR, (match) -> settled(match, column)))
			.or(() -> only(squeezed, MONTH_OF_COLUMN, (match) -> inColumn(match, column)))
			.or(() -> only(squeezed, this.yearOnly, (match) -> inRange(year(match)).map(FiscalYear::lastDay)));
	}

	/** 年月日 in full; empty where the day is missing. */
	Optional<LocalDate> day(String text) {
		return only(Folding.squeeze(text), this.dated, (match) -> (match.group(5) != null)
				? day(year(match), match.group(4), match.group(5)) : Optional.empty());
	}

	/** 年度 of a text such as {@code 2021}, {@code 令和3年度}, {@code R3}. */
	Optional<FiscalYear> fiscalYear(String text) {
		List<MatchResult> matches = this.yearOnly.matcher(Folding.squeeze(text)).results().toList();
		return (matches.size() == 1 && matches.getFirst().group().length() == Folding.squeeze(text).length())
				? inRange(year(matches.getFirst())) : Optional.empty();
	}

	/** 年度 a day lies in; empty for a day so far off that it must be a slip. */
	static Optional<FiscalYear> fiscalYear(LocalDate day) {
		return inRange(day.getYear()).map((year) -> FiscalYear.containing(day));
	}

	/** With a year to spare on both sides, for the years before and after. */
	private static Optional<FiscalYear> inRange(int year) {
		return (year > 1900 && year <= LAST) ? Optional.of(FiscalYear.of(year)) : Optional.empty();
	}

	private static Optional<LocalDate> only(String text, Pattern pattern,
			Function<MatchResult, Optional<LocalDate>> reading) {
		List<MatchResult> matches = pattern.matcher(text).results().toList();
		return (matches.size() == 1) ? reading.apply(matches.getFirst()) : Optional.empty();
	}

	private int year(MatchResult match) {
		if (match.group(1) == null) {
			return Integer.parseInt(match.group(3));
		}
		return Eras.year(match.group(1), match.group(2));
	}

	private static Optional<LocalDate> settled(MatchResult match, FiscalYear column) {
		int after = (match.group(1) != null) ? Integer.parseInt(match.group(1)) : 0;
		return day(column.value() - 1 + after, match.group(2), match.group(3));
	}

	private static Optional<LocalDate> inColumn(MatchResult match, FiscalYear column) {
		int year = (Integer.parseInt(match.group(1)) < 4) ? column.value() + 1 : column.value();
		return day(year, match.group(1), match.group(2));
	}

	private static Optional<LocalDate> day(int year, String month, @Nullable String day) {
		if (year < FIRST || year > LAST) {
			return Optional.empty();
		}
		try {
			YearMonth wanted = YearMonth.of(year, Integer.parseInt(month));
			return Optional.of((day != null) ? wanted.atDay(Integer.parseInt(day)) : wanted.atEndOfMonth());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
