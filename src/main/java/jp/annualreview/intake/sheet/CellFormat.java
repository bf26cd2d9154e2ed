package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.NumberMeaning;
import jp.annualreview.intake.sheet.FormatToken.Kind;

/**
 * What a number format makes of a raw number: a number, a ratio, a day, or a time of day.
 */
final class CellFormat {

	private final FormatCode code;

	private final FormatSections sections;

	private CellFormat(FormatCode code) {
		this.code = code;
		this.sections = new FormatSections(code.sections());
	}

	static CellFormat of(String code) {
		return new CellFormat(FormatCode.of(code));
	}

	/**
	 * The content of a cell.
	 * @param value the raw number, 15 significant digits
	 * @param from1904 whether the workbook counts days from 1904
	 */
	CellContent content(BigDecimal value, boolean from1904) {
		if (this.code.hasDate()) {
			return day(value, from1904);
		}
		if (this.code.hasTime()) {
			// A duration is no number of days: as text it can only be asked about.
			return SerialDay.isTime(value) ? new CellContent.Text(TimeShape.show(this.code.first(), value))
					: plain(value);
		}
		return number(value);
	}

	/** Whether the format shows nothing at all ({@code ;;;}). */
	boolean hides(BigDecimal value) {
		return this.sections.hides(value);
	}

	/** A day stored as a date, not as a number; it stays one whatever the format. */
	CellContent day(LocalDate day, BigDecimal time) {
		return (content(SerialDay.of(day).add(time), false) instanceof CellContent.Day(LocalDate same, String shown))
				? new CellContent.Day(day, shown) : new CellContent.Day(day,
						"%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
	}

	private CellContent day(BigDecimal value, boolean from1904) {
		Optional<LocalDate> day = SerialDay.day(value, from1904);
		return day.<CellContent>map((found) -> new CellContent.Day(found, DayShape.show(this.code.first(), found)))
			.orElseGet(() -> plain(value));
	}

	private CellContent.Number number(BigDecimal value) {
		return this.sections.of(value).map((chosen) -> number(value, chosen)).orElseGet(() -> plain(value));
	}

	private static CellContent.Number number(BigDecimal value, FormatSections.Chosen chosen) {
		List<FormatToken> section = chosen.section();
		String shown = shown(value, section, chosen.ownSign() || value.signum() >= 0).strip();
		return new CellContent.Number(value, meaning(section), shown.isEmpty() ? value.toPlainString() : shown);
	}

	private static String shown(BigDecimal value, List<FormatToken> section, boolean ownSign) {
		if (ScientificShape.fits(section)) {
			return (ownSign ? "" : "-") + ScientificShape.show(section, value.abs());
		}
		if (FractionShape.fits(section)) {
			return (ownSign ? "" : "-") + FractionShape.show(section, value.abs());
		}
		return NumberShape.of(section).map((shape) -> shape.show(value, ownSign)).orElse("");
	}

	private static CellContent.Number plain(BigDecimal value) {
		return new CellContent.Number(value, NumberMeaning.PLAIN, value.toPlainString());
	}

	private static NumberMeaning meaning(List<FormatToken> section) {
		if (section.stream().anyMatch((token) -> token.is(Kind.PERCENT))) {
			return NumberMeaning.RATIO;
		}
		boolean literal = section.stream()
			.anyMatch((token) -> token.is(Kind.LITERAL) && (token.text().contains("%") || token.text().contains("％")));
		return literal ? NumberMeaning.PERCENT_POINTS : NumberMeaning.PLAIN;
	}

}
