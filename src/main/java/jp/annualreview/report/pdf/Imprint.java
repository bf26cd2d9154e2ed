package jp.annualreview.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.report.document.Document;
import org.openpdf.text.pdf.PdfDate;

/**
 * 奥付: title, author, date and identity of the file, all from the report.
 *
 * @param date 基準日; empty where it is not a date, never today
 * @param identity 16 bytes that are the same for the same report
 */
record Imprint(String title, String author, Optional<PdfDate> date, byte[] identity) {

	private static final Pattern DATE = Pattern.compile("\\S+?年\\d+月\\d+日");

	private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN)
		.withChronology(JapaneseChronology.INSTANCE);

	private static final DateTimeFormatter WESTERN = DateTimeFormatter.ofPattern("u年M月d日", Locale.JAPAN);

	static Imprint of(Document document) {
		String title = document.cover().planTitle() + " " + document.cover().title();
		return new Imprint(title, document.cover().municipality(), date(document.cover().asOf()), identity(document));
	}

	private static Optional<PdfDate> date(String words) {
		Matcher matcher = DATE.matcher(words);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String found = matcher.group().replace("元年", "1年");
		return parse(found, ERA).or(() -> parse(found, WESTERN)).map(Imprint::noon);
	}

	private static Optional<LocalDate> parse(String words, DateTimeFormatter format) {
		try {
			return Optional.of(format.parse(words, TemporalQueries.localDate()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static PdfDate noon(LocalDate date) {
		return new PdfDate(GregorianCalendar.from(date.atTime(12, 0).atZone(ZoneId.of("Asia/Tokyo"))));
	}

	/** Records print all they hold, so equal reports have equal text. */
	private static byte[] identity(Document document) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(document.toString().getBytes(StandardCharsets.UTF_8));
			return Arrays.copyOf(hash, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
