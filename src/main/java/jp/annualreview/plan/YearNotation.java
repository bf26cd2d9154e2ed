package jp.annualreview.plan;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * 年度の表記: how a plan prints its years. The era of a fiscal year is the one in force at its
 * end of calendar year, so 2019 is R元 although it began in H31.
 */
public enum YearNotation {

	/** 西暦: {@code 2021}. */
	WESTERN("西暦") {
		@Override
		public String brief(FiscalYear year) {
			return year.toString();
		}

		@Override
		public String full(FiscalYear year) {
			return year + "年度";
		}

		@Override
		public String date(LocalDate day) {
			return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
		}
	},
	/** 和暦: {@code R元}, {@code R3}. */
	ERA("和暦") {
		@Override
		public String brief(FiscalYear year) {
			JapaneseDate date = JapaneseDate.of(year.value(), 12, 31);
			return ERA_LETTER.format(date) + eraYear(date);
		}

		@Override
		public String full(FiscalYear year) {
			JapaneseDate date = JapaneseDate.of(year.value(), 12, 31);
			return ERA_NAME.format(date) + eraYear(date) + "年度";
		}

		@Override
		public String date(LocalDate day) {
			JapaneseDate date = JapaneseDate.from(day);
			return "%s%s年%d月%d日".formatted(ERA_NAME.format(date), eraYear(date), day.getMonthValue(),
					day.getDayOfMonth());
		}
	};

	private static final DateTimeFormatter ERA_LETTER = DateTimeFormatter.ofPattern("GGGGG", Locale.JAPAN);

	private static final DateTimeFormatter ERA_NAME = DateTimeFormatter.ofPattern("G", Locale.JAPAN);

	private final String label;

	YearNotation(String label) {
		this.label = label;
	}

	/** The word the register uses for it. */
	public String label() {
		return this.label;
	}

	/** Short form for column heads: {@code 2021} or {@code R3}. */
	public abstract String brief(FiscalYear year);

	/** Long form for titles: {@code 2021年度} or {@code 令和3年度}. */
	public abstract String full(FiscalYear year);

	/** A day as the plan prints it: {@code 2021年7月1日} or {@code 令和3年7月1日}. */
	public abstract String date(LocalDate day);

	private static String eraYear(JapaneseDate date) {
		int year = date.get(ChronoField.YEAR_OF_ERA);
		return (year == 1) ? "元" : Integer.toString(year);
	}

}
