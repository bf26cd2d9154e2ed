package jp.annualreview.intake.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 更新日時 as a document keeps it: a W3C date, as loosely as programs write it. Without a
 * zone it is universal time, as Excel writes it; a date alone is its first moment.
 */
final class DocumentTime {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("u-M-d['T'H:m[:s]]")
		.optionalStart()
		.appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
		.optionalEnd()
		.appendPattern("[XXX][XX][X]")
		.parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
		.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private DocumentTime() {
	}

	static Optional<Instant> of(String text) {
		try {
			TemporalAccessor read = FORM.parseBest(BLANKS.matcher(text).replaceAll(""), OffsetDateTime::from,
					LocalDateTime::from);
			return Optional.of((read instanceof OffsetDateTime zoned) ? zoned.toInstant()
					: LocalDateTime.from(read).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
