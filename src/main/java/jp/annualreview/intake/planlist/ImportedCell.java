package jp.annualreview.intake.planlist;

import java.math.BigDecimal;

/** One cell of an {@link ImportedTable}. */
public sealed interface ImportedCell {

	record Text(String value) implements ImportedCell {

	}

	record Number(BigDecimal value) implements ImportedCell {

	}

}
