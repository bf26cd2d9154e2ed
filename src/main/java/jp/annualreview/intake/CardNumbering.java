package jp.annualreview.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 番号付きの見出し: headings known by the way they are numbered, given by an example: {@code 1},
 * {@code (1)}, {@code ①}, {@code I}.
 */
final class CardNumbering {

	private static final String CIRCLED = "[①-⑳]";

	private static final String ROMAN = "(?:[IVX]{1,4}|[Ⅰ-Ⅻ])";

	private static final Pattern ANY = Pattern.compile("(?:" + CIRCLED + "|[(（](?:" + ROMAN + "|[0-9０-９]{1,3})[)）]|(?:"
			+ ROMAN + "|[0-9０-９]{1,3})[.．]?(?=[\\s\\u3000]))[\\s\\u3000]*");

	private final Pattern pattern;

	CardNumbering(List<String> examples) {
		this.pattern = Pattern.compile(
				"(?:" + examples.stream().map(CardNumbering::form).collect(Collectors.joining("|")) + ").*\\S.*",
				Pattern.DOTALL);
	}

	private static String form(String example) {
		StringBuilder form = new StringBuilder();
		example.codePoints().forEach((point) -> form.append(part(point)));
		boolean bare = Character.isLetterOrDigit(example.codePointBefore(example.length())) && !circled(example);
		return form + (bare ? "[\\s\\u3000.．]+" : "[\\s\\u3000]*");
	}

	private static boolean circled(String example) {
		return example.matches(".*" + CIRCLED);
	}

	private static String part(int point) {
		String sign = Character.toString(point);
		if (sign.matches(CIRCLED)) {
			return CIRCLED;
		}
		if (sign.matches(ROMAN)) {
			return ROMAN;
		}
		if (Character.isDigit(point)) {
			return "[0-9０-９]{1,2}";
		}
		return switch (sign) {
			case "(", "（" -> "[(（]";
			case ")", "）" -> "[)）]";
			default -> Pattern.quote(sign);
		};
	}

	boolean matches(String text) {
		return this.pattern.matcher(text).matches();
	}

	/** A heading without its number. */
	static String strip(String heading) {
		return Blanks.trim(ANY.matcher(heading).lookingAt() ? ANY.matcher(heading).replaceFirst("") : heading);
	}

}
