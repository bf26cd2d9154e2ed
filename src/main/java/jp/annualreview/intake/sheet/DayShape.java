package jp.annualreview.intake.sheet;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/** Shows a day by a date format; the first year of an era is 元 before 年. */
final class DayShape {

	/** The Japanese calendar of java.time begins with Meiji 6. */
	private static final LocalDate FIRST_ERA_DAY = LocalDate.of(1873, 1, 1);

	private DayShape() {
	}

	static String show(List<FormatToken> section, LocalDate day) {
		boolean era = section.stream().anyMatch((token) -> token.is(Kind.DATE) && token.letter() == 'g');
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < section.size(); at++) {
			FormatToken token = section.get(at);
			boolean named = at + 1 < section.size() && section.get(at + 1).text().startsWith("年");
			switch (token.kind()) {
				case LITERAL, POINT, COMMA, PERCENT -> text.append(token.text());
				case DATE -> text.append(part(token, day, era, named));
				// The time of day of a date is not shown.
				case TIME, DIGIT, GENERAL, EXPONENT, FRACTION, CONDITION -> {
				}
			}
		}
		return text.toString().replaceFirst("[\\s:：時分秒.]+$", "").strip();
	}

	private static String part(FormatToken token, LocalDate day, boolean era, boolean named) {
		int length = token.text().length();
		return switch (token.letter()) {
			case 'g' -> eraName(day, length);
			case 'e' -> eraYear(day, length, era, named);
			case 'y' -> (length > 2) ? "%04d".formatted(day.getYear()) : "%02d".formatted(day.getYear() % 100);
			case 'b' -> Integer.toString(day.getYear() + 543);
			case 'm' -> month(day, length);
			case 'd' -> day(day, length);
			default -> day.getDayOfWeek().getDisplayName((length > 3) ? TextStyle.FULL : TextStyle.SHORT, Locale.JAPAN);
		};
	}

	private static String eraName(LocalDate day, int length) {
		if (day.isBefore(FIRST_ERA_DAY)) {
			return "";
		}
		String name = DateTimeFormatter.ofPattern((length == 1) ? "GGGGG" : "G", Locale.JAPAN)
			.format(JapaneseDate.from(day));
		return (length == 2) ? name.substring(0, 1) : name;
	}

	private static String eraYear(LocalDate day, int length, boolean era, boolean named) {
		if (!era || day.isBefore(FIRST_ERA_DAY)) {
			return Integer.toString(day.getYear());
		}
		int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
		if (length > 1) {
			return "%02d".formatted(year);
		}
		return (year == 1 && named) ? "元" : Integer.toString(year);
	}

	private static String month(LocalDate day, int length) {
		return switch (length) {
			case 1 -> Integer.toString(day.getMonthValue());
			case 2 -> "%02d".formatted(day.getMonthValue());
			case 3 -> day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
			default -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		};
	}

	private static String day(LocalDate day, int length) {
		return switch (length) {
			case 1 -> Integer.toString(day.getDayOfMonth());
			case 2 -> "%02d".formatted(day.getDayOfMonth());
			case 3 -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
			default -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		};
	}

}
