package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.intake.sheet.FormatToken.Kind;

/** 表示形式: a number format code split into sections of tokens. */
record FormatCode(List<List<FormatToken>> sections) {

	private static final Pattern TOKEN = Pattern.compile("""
			"(?<quoted>[^"]*)"?|\\\\(?<escaped>.)|_.|\\*.|\\[(?<bracket>[^]]*)]\
			|(?<general>General|G/標準|標準|@)|(?<ampm>AM/PM|A/P|午前/午後)|(?<exponent>(?<=[0#?.])E[+-])\
			|(?<date>y+|g+|e+|d+|a{3,4}|b+|m+)|(?<time>h+|s+)|(?<fraction>(?<=[?0#])\\s*/\\s*(?=[?0-9#]))\
			|(?<digit>[0#?])|(?<point>\\.)|(?<comma>,)|(?<percent>[%％])|(?<end>;)|(?<other>.)""",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	static FormatCode of(String code) {
		List<List<FormatToken>> sections = new ArrayList<>();
		List<FormatToken> section = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(code);
		while (matcher.find()) {
			if (matcher.group("end") != null) {
				sections.add(settleMinutes(section));
				section = new ArrayList<>();
			}
			else {
				add(section, matcher);
			}
		}
		sections.add(settleMinutes(section));
		return new FormatCode(List.copyOf(sections));
	}

	private static void add(List<FormatToken> section, Matcher matcher) {
		String text = matcher.group();
		if (matcher.group("quoted") != null) {
			section.add(new FormatToken(Kind.LITERAL, matcher.group("quoted")));
		}
		else if (matcher.group("escaped") != null) {
			section.add(new FormatToken(Kind.LITERAL, matcher.group("escaped")));
		}
		else if (matcher.group("bracket") != null) {
			addBracket(section, matcher.group("bracket"));
		}
		else if (!text.startsWith("_") && !text.startsWith("*")) {
			section.add(new FormatToken(kind(matcher), text));
		}
	}

	private static void addBracket(List<FormatToken> section, String inside) {
		if (inside.matches("(?i)h+|m+|s+")) {
			section.add(new FormatToken(Kind.TIME, inside));
		}
		else if (inside.startsWith("$")) {
			String currency = inside.substring(1).replaceFirst("-.*", "");
			section.add(new FormatToken(Kind.LITERAL, currency));
		}
		else if (inside.matches("[<>=].*")) {
			section.add(new FormatToken(Kind.CONDITION, inside));
		}
	}

	private static Kind kind(Matcher matcher) {
		if (matcher.group("date") != null) {
			return Kind.DATE;
		}
		if (matcher.group("time") != null || matcher.group("ampm") != null) {
			return Kind.TIME;
		}
		if (matcher.group("exponent") != null) {
			return Kind.EXPONENT;
		}
		if (matcher.group("fraction") != null) {
			return Kind.FRACTION;
		}
		return numberKind(matcher);
	}

	private static Kind numberKind(Matcher matcher) {
		if (matcher.group("digit") != null) {
			return Kind.DIGIT;
		}
		if (matcher.group("point") != null) {
			return Kind.POINT;
		}
		if (matcher.group("comma") != null) {
			return Kind.COMMA;
		}
		// A full-width sign is text to Excel: it does not multiply by 100.
		if ("%".equals(matcher.group("percent"))) {
			return Kind.PERCENT;
		}
		return (matcher.group("general") != null) ? Kind.GENERAL : Kind.LITERAL;
	}

	/** An {@code m} beside hours or seconds means minutes. */
	private static List<FormatToken> settleMinutes(List<FormatToken> section) {
		List<FormatToken> parts = section.stream()
			.filter((token) -> token.is(Kind.DATE) || token.is(Kind.TIME))
			.toList();
		List<FormatToken> result = new ArrayList<>();
		for (FormatToken token : section) {
			boolean minutes = token.is(Kind.DATE) && token.letter() == 'm' && besideTime(parts, token);
			result.add(minutes ? new FormatToken(Kind.TIME, token.text()) : token);
		}
		return List.copyOf(result);
	}

	private static boolean besideTime(List<FormatToken> parts, FormatToken minutes) {
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) == minutes) {
				return (i > 0 && parts.get(i - 1).letter() == 'h')
						|| (i + 1 < parts.size() && parts.get(i + 1).letter() == 's');
			}
		}
		return false;
	}

	boolean hasDate() {
		return first().stream().anyMatch((token) -> token.is(Kind.DATE));
	}

	boolean hasTime() {
		return first().stream().anyMatch((token) -> token.is(Kind.TIME));
	}

	List<FormatToken> first() {
		return this.sections.getFirst();
	}

}
