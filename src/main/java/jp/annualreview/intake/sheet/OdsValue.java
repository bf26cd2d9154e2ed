package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.NumberMeaning;

/**
 * The typed value of an OpenDocument cell.
 *
 * @param type {@code office:value-type}, blank where the cell has none
 * @param fault the program calls it an error
 * @param value the attribute that belongs to the type
 * @param formula blank where there is none
 */
record OdsValue(String type, boolean fault, String value, String formula) {

	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

	private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

	private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

	private static final int DIGITS = 15;

	/** The value of the cell the reader stands at. */
	static OdsValue of(Xml xml) {
		String type = xml.attribute(OFFICE, "value-type");
		String value = switch (type) {
			case "date" -> xml.attribute("date-value");
			case "time" -> xml.attribute("time-value");
			case "boolean" -> xml.attribute("boolean-value");
			case "string" -> xml.attribute("string-value");
			default -> xml.attribute(OFFICE, "value");
		};
		return new OdsValue(type, xml.attribute(LIBRE_OFFICE, "value-type").equals("error"), value,
				xml.attribute("formula"));
	}

	boolean isFormula() {
		return !this.formula.isEmpty();
	}

	CellContent content(OdsText text, CellFormat format, boolean from1904) {
		if (this.fault) {
			return new CellContent.Fault(text.text());
		}
		return switch (this.type) {
			case "float", "currency", "percentage" -> number(text, format, from1904);
			case "date" -> day(text, format);
			case "time" -> time(text, format);
			case "boolean" -> new CellContent.Bool(this.value.equals("true"));
			case "string" -> new CellContent.Text(text.isWritten() ? text.text() : this.value);
			default -> untyped(text);
		};
	}

	private CellContent untyped(OdsText text) {
		return (isFormula() && !text.isWritten())
				? new CellContent.NotCalculated(this.formula.substring(this.formula.indexOf('=') + 1))
				: new CellContent.Text(text.text());
	}

	private CellContent number(OdsText text, CellFormat format, boolean from1904) {
		if (this.formula.endsWith(":=TRUE()") || this.formula.endsWith(":=FALSE()")) {
			return new CellContent.Bool(this.value.equals("1"));
		}
		return RawNumber.content(this.value.strip(), (found) -> ratio(format.content(found, from1904), text),
				text::text);
	}

	/** A program may say percentage in the cell alone, not in its style. */
	private CellContent ratio(CellContent content, OdsText text) {
		boolean unstyled = this.type.equals("percentage") && content instanceof CellContent.Number number
				&& number.meaning() == NumberMeaning.PLAIN;
		return (unstyled && content instanceof CellContent.Number(BigDecimal number, NumberMeaning plain, String shown))
				? new CellContent.Number(number, NumberMeaning.RATIO, text.isWritten() ? text.text() : shown) : content;
	}

	private CellContent day(OdsText text, CellFormat format) {
		try {
			LocalDate day = LocalDate.parse(this.value.substring(0, Math.min(10, this.value.length())));
			BigDecimal time = (this.value.length() > 10) ? fraction(
					Duration.between(day.atStartOfDay(), LocalDateTime.parse(this.value.replaceFirst("Z$", ""))))
					: BigDecimal.ZERO;
			return format.day(day, time);
		}
		catch (DateTimeException ex) {
			return new CellContent.Text(text.isWritten() ? text.text() : this.value);
		}
	}

	private CellContent time(OdsText text, CellFormat format) {
		try {
			CellContent content = format.content(fraction(Duration.parse(this.value)), false);
			return (content instanceof CellContent.Number) ? new CellContent.Text(text.text()) : content;
		}
		catch (DateTimeException ex) {
			return new CellContent.Text(text.isWritten() ? text.text() : this.value);
		}
	}

	private static BigDecimal fraction(Duration duration) {
		return BigDecimal.valueOf(duration.getSeconds())
			.divide(SECONDS_A_DAY, DIGITS, RoundingMode.HALF_UP)
			.stripTrailingZeros();
	}

}
