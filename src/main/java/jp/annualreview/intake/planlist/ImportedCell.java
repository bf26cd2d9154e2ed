package jp.annualreview.intake.planlist;

import java.math.BigDecimal;

/** One cell of an {@link ImportedTable}. */
public sealed interface ImportedCell {

	/** As it reads in a cell, blank where nothing stands. */
	String text();

	record Text(String value) implements ImportedCell {

		@Override
		public String text() {
			return this.value;
		}

	}

	record Number(BigDecimal value) implements ImportedCell {

		@Override
		public String text() {
			return this.value.stripTrailingZeros().toPlainString();
		}

	}

}
