package jp.annualreview.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 名称の括弧の単位: an indicator whose unit stands in brackets behind its name
 * ({@code 防災訓練の参加者数（人/年）}). Only words known as units are one: {@code （累計）} is not.
 *
 * @param name without the brackets
 */
public record UnitInName(String name, String unit) {

	private static final String WORD = Numerals.alternatives(WordTable.load("unit-words.txt").words());

	private static final Pattern UNIT = Pattern
		.compile("(?:単位[:は]?)?((?:[十百千万億兆]{1,2})?(?:" + WORD + ")(?:/(?:[十百千万]{1,2})?(?:" + WORD + "|年度|人・日|月額|人口))*)");

	private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s*[（(\\[［【〔]([^（()）]{1,12})[)）\\]］】〕]",
			Pattern.DOTALL);

	/** The two parts of a name; empty where it does not end with a unit in brackets. */
	public static Optional<UnitInName> of(String printed) {
		Matcher bracketed = BRACKETED.matcher(Blanks.trim(printed));
		if (!bracketed.matches()) {
			return Optional.empty();
		}
		Matcher unit = UNIT.matcher(Folding.squeeze(bracketed.group(2)));
		return unit.matches() ? Optional.of(new UnitInName(bracketed.group(1), unit.group(1))) : Optional.empty();
	}

}
