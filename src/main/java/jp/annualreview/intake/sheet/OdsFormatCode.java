package jp.annualreview.intake.sheet;

import javax.xml.stream.XMLStreamException;

/** Puts a format code together from the parts of an OpenDocument data style. */
final class OdsFormatCode {

	private static final int MOST_DIGITS = 30;

	private final StringBuilder code = new StringBuilder();

	private final boolean percentage;

	private final boolean running;

	/**
	 * @param percentage the percent sign multiplies by 100
	 * @param running hours go on beyond a day
	 */
	OdsFormatCode(boolean percentage, boolean running) {
		this.percentage = percentage;
		this.running = running;
	}

	/** Adds the part the reader stands at. */
	void part(Xml xml) throws XMLStreamException {
		switch (xml.name()) {
			case "text", "currency-symbol" -> literal(text(xml));
			case "number" -> number(xml);
			case "scientific-number" -> this.code.append(digits(xml)).append("E+").append(repeated("0", exponent(xml)));
			case "fraction" -> fraction(xml);
			case "text-content" -> this.code.append('@');
			case "boolean" -> this.code.append("General");
			default -> datePart(xml);
		}
	}

	private void datePart(Xml xml) {
		boolean full = xml.attribute("style").equals("long");
		boolean era = xml.attribute("calendar").equals("gengou");
		switch (xml.name()) {
			case "era" -> this.code.append(full ? "ggg" : "g");
			case "year" -> this.code.append(era ? (full ? "ee" : "e") : (full ? "yyyy" : "yy"));
			case "month" -> this.code.append(xml.flag("textual") ? "mmm" : "m").append(full ? "m" : "");
			case "day" -> this.code.append(full ? "dd" : "d");
			case "day-of-week" -> this.code.append(full ? "aaaa" : "aaa");
			case "hours" -> this.code.append(this.running ? "[h]" : full ? "hh" : "h");
			case "minutes" -> this.code.append(full ? "mm" : "m");
			case "seconds" -> this.code.append(full ? "ss" : "s");
			case "am-pm" -> this.code.append("AM/PM");
			default -> {
			}
		}
	}

	private static String text(Xml xml) throws XMLStreamException {
		String end = xml.name();
		StringBuilder text = new StringBuilder();
		while (xml.next() && !(xml.ends() && xml.name().equals(end))) {
			if (!xml.starts() && !xml.ends()) {
				text.append(xml.text());
			}
		}
		return text.toString();
	}

	private void literal(String text) {
		for (int at = 0; at < text.length(); at++) {
			boolean sign = this.percentage && text.charAt(at) == '%';
			this.code.append(sign ? "" : "\\").append(text.charAt(at));
		}
	}

	private void number(Xml xml) {
		if (xml.attribute("decimal-places").isEmpty() && xml.attribute("grouping").isEmpty()
				&& xml.number("min-integer-digits", 1) == 1) {
			this.code.append("General");
		}
		else {
			this.code.append(digits(xml)).append(scaling(xml));
		}
	}

	private static String digits(Xml xml) {
		String whole = repeated("0", xml.number("min-integer-digits", 0));
		whole = whole.isEmpty() ? "#" : whole;
		int decimals = Math.min(MOST_DIGITS, xml.number("decimal-places", 0));
		int least = xml.attribute("decimal-replacement").isEmpty() ? xml.number("min-decimal-places", decimals) : 0;
		String after = repeated("0", Math.min(least, decimals)) + repeated("#", decimals - least);
		return (xml.flag("grouping") ? "#,##" : "") + whole + (after.isEmpty() ? "" : "." + after);
	}

	/** {@code display-factor} 1000 is one scaling comma. */
	private static String scaling(Xml xml) {
		String factor = xml.attribute("display-factor");
		return factor.matches("1(000){1,5}") ? ",".repeat(factor.length() / 3) : "";
	}

	private void fraction(Xml xml) {
		boolean whole = !xml.attribute("min-integer-digits").isEmpty();
		int fixed = xml.number("denominator-value", 0);
		this.code.append(whole ? "# " : "").append(repeated("?", Math.max(1, xml.number("min-numerator-digits", 1))));
		this.code.append('/');
		this.code.append((fixed > 0) ? Integer.toString(fixed)
				: repeated("?", Math.max(1, xml.number("min-denominator-digits", 1))));
	}

	private static int exponent(Xml xml) {
		return Math.max(1, xml.number("min-exponent-digits", 1));
	}

	private static String repeated(String sign, int count) {
		return sign.repeat(Math.clamp(count, 0, MOST_DIGITS));
	}

	@Override
	public String toString() {
		return this.code.toString();
	}

}
