package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.Stage;

/**
 * 区分の下限との比較: whether one result lies at or above the bound of a band. Without the value a
 * bound speaks of the question stays open, and so does the grade.
 */
final class BandStanding {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final Situation situation;

	private final DueTarget due;

	private final Worksheet worksheet;

	BandStanding(Situation situation, DueTarget due, Worksheet worksheet) {
		this.situation = situation;
		this.due = due;
		this.worksheet = worksheet;
	}

	Optional<Boolean> meets(GradeBand band) {
		return switch (band.bound()) {
			case LowerBound.Percent percent -> held(band).map((rate) -> meetsPercent(rate, percent.value(), band));
			case LowerBound.TargetValue target -> this.due.value().flatMap((value) -> meetsValue(value, band));
			case LowerBound.BaselineTimes times -> baseline(times.factor()).flatMap((value) -> meetsValue(value, band));
			case LowerBound.LastYear last -> lastYear(band).flatMap((value) -> meetsValue(value, band));
			case LowerBound.Achieved achieved -> this.worksheet.verdict().map((verdict) -> verdict == Verdict.ACHIEVED);
			case LowerBound.Lowest lowest -> Optional.of(hasResult(band));
		};
	}

	/** The rate that is held against a percentage of this band. */
	Optional<Rate> held(GradeBand band) {
		return switch (band.comparison()) {
			case RATE, TARGET_AND_BASELINE, LAST_YEAR -> this.worksheet.rate();
			case PROGRESS -> this.worksheet.progress();
			case PRO_RATA -> proRata();
		};
	}

	/** At equality with a strict limit the rate is 100 and yet the target is missed. */
	boolean isTie(GradeBand band) {
		return this.worksheet.isTie() && band.comparison() == GradeComparison.RATE
				&& band.basis() != GradeBasis.JUDGED_ONLY;
	}

	private boolean meetsPercent(Rate rate, BigDecimal bound, GradeBand band) {
		if (isTie(band) && bound.compareTo(HUNDRED) >= 0) {
			return false;
		}
		int comparison = rate.compareToPercent(bound);
		return band.inclusive() ? comparison >= 0 : comparison > 0;
	}

	private Optional<Boolean> meetsValue(BigDecimal bound, GradeBand band) {
		boolean lower = this.due.lowerIsBetter(this.situation.indicator().direction());
		return this.worksheet.actual().map((actual) -> {
			int comparison = lower ? bound.compareTo(actual) : actual.compareTo(bound);
			return band.inclusive() ? comparison >= 0 : comparison > 0;
		});
	}

	/** Where lower is better 90 % of the baseline means a tenth above it. */
	private Optional<BigDecimal> baseline(BigDecimal factor) {
		boolean lower = this.due.lowerIsBetter(this.situation.indicator().direction());
		return this.situation.baseline().map((value) -> value.multiply(lower ? TWO.subtract(factor) : factor));
	}

	private Optional<BigDecimal> lastYear(GradeBand band) {
		return (band.basis() == GradeBasis.STAGE)
				? new StageRecord(this.situation).before().map(Stage::order).map(BigDecimal::valueOf)
				: PeriodValue.of(this.situation.lastYear()).number();
	}

	/** The share n/N of the target is due in year n of N. */
	private Optional<Rate> proRata() {
		Plan plan = this.situation.plan();
		BigDecimal elapsed = BigDecimal.valueOf(this.situation.year().value() - plan.first().value() + 1L);
		BigDecimal years = BigDecimal.valueOf(plan.years());
		return this.due.value()
			.filter((target) -> target.signum() > 0)
			.flatMap((target) -> this.worksheet.actual()
				.filter((actual) -> actual.signum() >= 0)
				.map((actual) -> new Rate(actual.multiply(years), target.multiply(elapsed))));
	}

	private boolean hasResult(GradeBand band) {
		return band.basis() == GradeBasis.JUDGED_ONLY ? this.worksheet.verdict().isPresent()
				: this.worksheet.actual().isPresent();
	}

}
