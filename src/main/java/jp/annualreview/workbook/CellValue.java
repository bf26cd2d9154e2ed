package jp.annualreview.workbook;

import java.math.BigDecimal;

/** 値 of a cell. */
public sealed interface CellValue {

	/** No value. */
	CellValue EMPTY = new Text("");

	record Text(String value) implements CellValue {
	}

	/**
	 * A number as it is written: plain, {@code .} as decimal point.
	 *
	 * @param decimals fixed decimals (4 for rates) or -1 for no trailing zeros
	 */
	record Number(BigDecimal value, int decimals) implements CellValue {
	}

	static CellValue text(String value) {
		return value.isEmpty() ? EMPTY : new Text(value);
	}

}
