package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Period;

/**
 * 年数按分: a result before its target year against the share n/N that is due in year n of
 * the N years to it (rules.md section 3).
 */
record ProRata(Situation situation, DueTarget due, Worksheet worksheet) {

	/**
	 * A share with the division it comes from, as it is read out.
	 */
	record Share(Rate rate, String formula) {
	}

	/** Of the target itself; where lower is better, of the way down from the baseline. */
	Optional<Share> ofTarget() {
		if (lowerIsBetter()) {
			return way();
		}
		return this.due.value()
			.filter((target) -> target.signum() > 0)
			.flatMap((target) -> this.worksheet.actual()
				.filter((actual) -> actual.signum() >= 0)
				.map((actual) -> share(actual, quantity(actual), target, quantity(target))));
	}

	/**
	 * Of the way from the baseline to the target, up or down; none for a sum over the
	 * years, which starts from nothing.
	 */
	Optional<Share> fromBaseline() {
		return (this.situation.indicator().period() == Period.PERIOD_TOTAL) ? Optional.empty() : way();
	}

	private Optional<Share> way() {
		return this.due.value()
			.flatMap((target) -> this.situation.baseline()
				.filter((start) -> lowerIsBetter() ? start.compareTo(target) > 0 : start.compareTo(target) < 0)
				.flatMap((start) -> this.worksheet.actual().map((actual) -> way(start, actual, target))));
	}

	private Share way(BigDecimal start, BigDecimal actual, BigDecimal target) {
		return lowerIsBetter()
				? share(start.subtract(actual), minus(start, actual), start.subtract(target), minus(start, target))
				: share(actual.subtract(start), minus(actual, start), target.subtract(start), minus(target, start));
	}

	private Share share(BigDecimal come, String comeInWords, BigDecimal all, String allInWords) {
		int year = yearsFromStart(this.situation.year());
		int years = yearsFromStart(this.due.judgedIn());
		return new Share(new Rate(come.multiply(BigDecimal.valueOf(years)), all.multiply(BigDecimal.valueOf(year))),
				comeInWords + " ÷ (" + allInWords + " × " + year + "/" + years + ")");
	}

	private int yearsFromStart(FiscalYear year) {
		return year.value() - this.situation.start().value() + 1;
	}

	private boolean lowerIsBetter() {
		return this.due.lowerIsBetter(this.situation.indicator().direction());
	}

	private String minus(BigDecimal from, BigDecimal less) {
		return "(" + quantity(from) + " − " + quantity(less) + ")";
	}

	private String quantity(BigDecimal value) {
		return this.situation.quantity(value);
	}

}
