package jp.annualreview.report.document;

import java.math.BigDecimal;

/** One value of a {@link DataTable}. */
public sealed interface DataCell {

	/** No value. */
	DataCell EMPTY = new Text("");

	record Text(String value) implements DataCell {
	}

	/**
	 * A number as it is written: plain, {@code .} as decimal point.
	 *
	 * @param decimals fixed decimals (4 for rates) or -1 for no trailing zeros
	 */
	record Number(BigDecimal value, int decimals) implements DataCell {
	}

	static DataCell text(String value) {
		return value.isEmpty() ? EMPTY : new Text(value);
	}

}
