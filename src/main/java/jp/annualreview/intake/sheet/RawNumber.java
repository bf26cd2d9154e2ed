package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.DecimalReading;

/** A stored number, rounded to the 15 significant digits a spreadsheet keeps. */
final class RawNumber {

	private RawNumber() {
	}

	/** The number, empty where it is none or out of bounds. */
	static Optional<BigDecimal> of(String stored) {
		return DecimalReading.of(stored).known().map(RawNumber::plain);
	}

	/**
	 * The content of a cell that is to hold a number.
	 * @param format what its format makes of the number
	 * @param other what stands there where no number is stored
	 */
	static CellContent content(String stored, Function<BigDecimal, CellContent> format, Supplier<String> other) {
		return switch (DecimalReading.of(stored)) {
			case DecimalReading.Known(BigDecimal value) -> format.apply(plain(value));
			case DecimalReading.TooSmall() -> CellContent.Number.vanishing(stored);
			case DecimalReading.TooLarge() -> new CellContent.Text(stored);
			case DecimalReading.NoDecimal() -> new CellContent.Text(other.get());
		};
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal number = value.stripTrailingZeros();
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

}
