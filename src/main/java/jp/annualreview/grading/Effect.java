package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.SourceLocation;

/**
 * 効果: what an item was expected to yield and has yielded from one year on, in yen.
 *
 * @param arose the year the effect arose in
 * @param recurring 継続: counts in the year it arose and in every year after it; 単年度 counts
 * once
 * @param source where the 実績 was given; {@link SourceLocation#NONE} for the register's
 * own
 */
public record Effect(ItemNumber item, FiscalYear arose, boolean recurring, Optional<BigDecimal> expected,
		Optional<BigDecimal> actual, SourceLocation source) {

	/** How often it counts in a year: once or not at all. */
	public int timesIn(FiscalYear year) {
		boolean counts = this.recurring ? !year.isBefore(this.arose) : year.equals(this.arose);
		return counts ? 1 : 0;
	}

	/** How often it counts up to the end of a year. */
	public int timesThrough(FiscalYear year) {
		if (year.isBefore(this.arose)) {
			return 0;
		}
		return this.recurring ? year.value() - this.arose.value() + 1 : 1;
	}

	/** Whether an amount was expected and is still unknown. */
	public boolean open() {
		return this.expected.isPresent() && this.actual.isEmpty();
	}

}
