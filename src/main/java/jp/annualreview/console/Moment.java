package jp.annualreview.console;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** 日時 as the pages print it. */
final class Moment {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private Moment() {
	}

	static String minute(LocalDateTime time) {
		return MINUTE.format(time);
	}

	static String minute(Optional<LocalDateTime> time) {
		return time.map(MINUTE::format).orElse("なし");
	}

	/** How long something took. */
	static String span(Duration time) {
		return (time.toMinutes() > 0) ? time.toMinutes() + "分" + time.toSecondsPart() + "秒"
				: time.toSecondsPart() + "." + time.toMillisPart() / 100 + "秒";
	}

	static String second(LocalDateTime time) {
		return SECOND.format(time);
	}

}
