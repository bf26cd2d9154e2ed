package jp.annualreview.intake;

import java.text.Normalizer;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.plan.FiscalYear;

/**
 * 年度の見出し: {@code 2019}, {@code 2019年度}, {@code R3}, {@code 令和元年度目標}. Only a heading that
 * begins with a year is one; {@code 2017年度実績} holds no target.
 */
public final class YearHeading {

	private static final Pattern FORM = Pattern.compile("(\\p{L}*?)(\\d{1,4}|元)(?:年度?|\\(.*?\\))*(?:目標値?|計画値?)?");

	private static final int LONGEST = 20;

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2999;

	private YearHeading() {
	}

	/** The year a column stands for, with its results or its targets. */
	static Optional<FiscalYear> ofColumn(String heading) {
		return (heading.length() > LONGEST) ? Optional.empty()
				: read(Folding.squeeze(heading).replaceFirst("実績値?$", ""));
	}

	/** The year a target column stands for. */
	public static Optional<FiscalYear> read(String heading) {
		Matcher matcher = FORM.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s", ""));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String number = matcher.group(2);
		if (matcher.group(1).isEmpty()) {
			return (number.length() == 4) ? year(Integer.parseInt(number)) : Optional.empty();
		}
		int yearOfEra = number.equals("元") ? 1 : Integer.parseInt(number);
		return era(matcher.group(1)).flatMap((era) -> year(firstYear(era) + yearOfEra - 1));
	}

	/** A figure of four digits is not always a year. */
	private static Optional<FiscalYear> year(int value) {
		return (value >= EARLIEST && value <= LATEST) ? Optional.of(FiscalYear.of(value)) : Optional.empty();
	}

	private static Optional<JapaneseEra> era(String name) {
		for (JapaneseEra era : JapaneseEra.values()) {
			if (name.equals(era.getDisplayName(TextStyle.FULL, Locale.JAPAN))
					|| name.equals(era.getDisplayName(TextStyle.NARROW, Locale.JAPAN))) {
				return Optional.of(era);
			}
		}
		return Optional.empty();
	}

	private static int firstYear(JapaneseEra era) {
		return JapaneseChronology.INSTANCE.prolepticYear(era, 1);
	}

}
