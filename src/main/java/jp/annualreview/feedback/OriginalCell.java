package jp.annualreview.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 提出されたセル, zero-based, with the area it is merged over.
 *
 * @param struck struck through
 */
public record OriginalCell(int row, int column, int lastRow, int lastColumn, Value value, boolean struck) {

	public OriginalCell {
		if (row < 0 || column < 0 || lastRow < row || lastColumn < column) {
			throw new IllegalArgumentException(row + "/" + column + "-" + lastRow + "/" + lastColumn);
		}
	}

	/**
	 * What the cell holds; a percentage stays what it was, so that it may be sent again.
	 */
	public sealed interface Value {

		/** Text as a person saw it. */
		record Text(String text) implements Value {
		}

		/** A plain number. */
		record Number(BigDecimal value) implements Value {
		}

		/** 0.97 shown as 97%. */
		record Ratio(BigDecimal value) implements Value {
		}

		/** 97 with a percent sign beside it. */
		record PercentPoints(BigDecimal value) implements Value {
		}

		/** A day. */
		record Day(LocalDate value) implements Value {
		}

	}

}
