package jp.annualreview.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 電子メール: a letter with its workbooks as a message to open and send (RFC 5322, MIME). It
 * has no receiver's address, for the register knows none. The same letter gives the same
 * bytes. A library for mail would weigh more than these lines.
 */
final class MailMessage {

	/** Mail wants a time of day: noon in Japan. */
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z",
			Locale.ENGLISH);

	private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

	private static final int NOON = 12;

	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	/** Of RFC 2606: cannot be anybody's. */
	private static final String NOBODY = "annual-review@localhost.invalid";

	/** Bytes in an encoded word: with the header's name in a line of 76 characters. */
	private static final int WORD = 36;

	/** Characters of a name in a line, whole bytes of three characters. */
	private static final int SECTION = 45;

	private static final Base64.Encoder LINES = Base64.getMimeEncoder();

	private final CoveringLetter letter;

	private final List<byte[]> attached;

	/**
	 * @param attached the contents of the letter's attachments, in their order
	 */
	MailMessage(CoveringLetter letter, List<byte[]> attached) {
		this.letter = letter;
		this.attached = List.copyOf(attached);
	}

	byte[] bytes() {
		String fingerprint = fingerprint();
		List<String> lines = new ArrayList<>(header(fingerprint));
		String boundary = "=_" + fingerprint;
		lines.addAll(List.of("", "--" + boundary, "Content-Type: text/plain; charset=UTF-8",
				"Content-Transfer-Encoding: base64", "", LINES.encodeToString(utf8(crlf(this.letter.body())))));
		for (int at = 0; at < this.attached.size(); at++) {
			lines.add("--" + boundary);
			lines.addAll(attachment(this.letter.attachments().get(at)));
			lines.addAll(List.of("", LINES.encodeToString(this.attached.get(at))));
		}
		lines.addAll(List.of("--" + boundary + "--", ""));
		return String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII);
	}

	/** X-Unsent lets a mail program open it as a draft. */
	private List<String> header(String fingerprint) {
		return List.of("MIME-Version: 1.0", "Date: " + DATE.format(this.letter.date().atTime(NOON, 0).atOffset(JAPAN)),
				"Message-ID: <" + fingerprint + "@annual-review.invalid>", "X-Unsent: 1",
				"From: " + encoded(this.letter.sender()) + "\r\n <" + address() + ">",
				"To: " + encoded(this.letter.department()) + " :;", "Subject: " + encoded(this.letter.subject()),
				"Content-Type: multipart/mixed;\r\n boundary=\"=_" + fingerprint + "\"");
	}

	private static List<String> attachment(String name) {
		return List.of(
				"Content-Type:\r\n " + (name.endsWith(".xls") ? "application/vnd.ms-excel"
						: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
				"Content-Transfer-Encoding: base64", "Content-Disposition: attachment;" + extended(name));
	}

	/** Where 連絡先 names an address, answers go there. */
	private String address() {
		Matcher address = ADDRESS.matcher(this.letter.contact());
		return address.find() ? address.group() : NOBODY;
	}

	/** RFC 2047, in words that do not cut a character. */
	private static String encoded(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int character : text.codePoints().toArray()) {
			String next = Character.toString(character);
			if (utf8(word + next).length > WORD) {
				words.add(word(word.toString()));
				word.setLength(0);
			}
			word.append(next);
		}
		words.add(word(word.toString()));
		return String.join("\r\n ", words);
	}

	private static String word(String text) {
		return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(text)) + "?=";
	}

	/** RFC 2231, in sections so that no line grows long. */
	private static String extended(String name) {
		StringBuilder parameter = new StringBuilder();
		String value = percent(name);
		int part = 0;
		for (int at = 0; at < value.length(); at += SECTION) {
			parameter.append("\r\n filename*")
				.append(part)
				.append("*=")
				.append((part++ == 0) ? "UTF-8''" : "")
				.append(value, at, Math.min(value.length(), at + SECTION))
				.append(at + SECTION < value.length() ? ";" : "");
		}
		return parameter.toString();
	}

	private static String percent(String name) {
		StringBuilder percent = new StringBuilder();
		for (byte one : utf8(name)) {
			percent.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
		}
		return percent.toString();
	}

	private String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(utf8(this.letter.toString()));
			this.attached.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 がありません", ex);
		}
	}

	static String crlf(String text) {
		return text.replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n";
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
