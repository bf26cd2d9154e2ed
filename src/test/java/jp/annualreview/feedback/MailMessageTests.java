package jp.annualreview.feedback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 電子メール: read back as a mail program would. */
class MailMessageTests {

	private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

	private static final byte[] WORKBOOK = new byte[1000];

	private static final byte[] OLD = { 1, 2, 3 };

	private static final String LONG = "見本市　取組状況調査票（令和3年度実績）の訂正のお願い　𠮷野家の「吉」を「𠮷」と書く町の長い長い件名";

	@Test
	void saysWhatTheLetterSays() {
		String message = message("総務課", "電話 000");
		assertThat(decoded(header(message, "Subject"))).isEqualTo(LONG);
		assertThat(decoded(header(message, "To"))).isEqualTo("総務課 :;");
		assertThat(decoded(header(message, "From"))).isEqualTo("行政経営課 <annual-review@localhost.invalid>");
		assertThat(header(message, "Date")).isEqualTo("Thu, 30 Jun 2022 12:00:00 +0900");
		List<String> parts = parts(message);
		assertThat(new String(content(parts.get(0)), StandardCharsets.UTF_8)).isEqualTo("総務課　御中\r\n\r\n誤り1件です。\r\n");
		assertThat(content(parts.get(1))).isEqualTo(WORKBOOK);
		assertThat(content(parts.get(2))).isEqualTo(OLD);
		assertThat(parts.get(2)).contains("application/vnd.ms-excel");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			連絡先,                                  差出人
			電話 076-220-2033,                       annual-review@localhost.invalid
			内線2033 gyosei@city.mihon.lg.jp（担当）, gyosei@city.mihon.lg.jp
			""")
	void answersGoWhereTheRegisterSays(String contact, String address) {
		assertThat(header(message("総務課", contact), "From")).endsWith("<" + address + ">");
	}

	@Test
	void isMailOnEveryServersTerms() {
		String message = message("長い名前の課".repeat(15), "");
		assertThat(message.lines()).allMatch((line) -> line.length() <= 78);
		assertThat(message.chars()).allMatch((character) -> character < 128);
		assertThat(message.replace("\r\n", "")).doesNotContain("\r", "\n");
		String names = Pattern.compile("filename\\*\\d+\\*=(?:UTF-8'')?([^;\r]*)")
			.matcher(message)
			.results()
			.map((part) -> part.group(1))
			.reduce("", String::concat);
		assertThat(URLDecoder.decode(names, StandardCharsets.UTF_8)).isEqualTo("長い名前の課".repeat(15) + ".xlsx旧.xls");
	}

	@Test
	void sameLetterSameBytes() {
		assertThat(message("総務課", "")).isEqualTo(message("総務課", "")).isNotEqualTo(message("財政課", ""));
	}

	private static String message(String department, String contact) {
		CoveringLetter letter = new CoveringLetter(department, List.of(department + ".xlsx", "旧.xls"), department,
				"行政経営課", contact, LONG, "総務課　御中\n\n誤り1件です。", LocalDate.of(2022, 6, 30));
		return new String(new MailMessage(letter, List.of(WORKBOOK, OLD)).bytes(), StandardCharsets.US_ASCII);
	}

	private static String header(String message, String name) {
		Matcher header = Pattern.compile("(?m)^" + name + ": (.*(?:\r\n[ ].*)*)").matcher(message);
		assertThat(header.find()).isTrue();
		return header.group(1).replace("\r\n", "");
	}

	/** Blanks between encoded words are not part of the text. */
	private static String decoded(String header) {
		return WORD.matcher(header.replace("?= =?", "?==?"))
			.replaceAll((word) -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8));
	}

	private static List<String> parts(String message) {
		Matcher boundary = Pattern.compile("boundary=\"(.*)\"").matcher(message);
		assertThat(boundary.find()).isTrue();
		String[] parts = message.split("\r\n--" + Pattern.quote(boundary.group(1)) + "(--)?\r\n");
		return Arrays.asList(parts).subList(1, parts.length);
	}

	private static byte[] content(String part) {
		return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n")));
	}

}
