package jp.annualreview.report.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jp.annualreview.report.document.DataCell;

/** A value as it stands in the CSV, before quoting. */
final class CsvValue {

	/** First characters a spreadsheet takes for a formula, and the guard itself. */
	private static final String GUARDED = "=+-@\t\r'";

	private CsvValue() {
	}

	static String of(DataCell cell) {
		return switch (cell) {
			case DataCell.Number number -> number(number);
			case DataCell.Text text -> guarded(text.value());
		};
	}

	private static String number(DataCell.Number number) {
		if (number.decimals() >= 0) {
			return number.value().setScale(number.decimals(), RoundingMode.HALF_UP).toPlainString();
		}
		return (number.value().signum() == 0) ? BigDecimal.ZERO.toPlainString()
				: number.value().stripTrailingZeros().toPlainString();
	}

	/** A leading apostrophe; reading back takes exactly one away. */
	private static String guarded(String text) {
		return (!text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
