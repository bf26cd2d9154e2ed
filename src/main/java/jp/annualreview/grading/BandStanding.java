package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.Stage;

/**
 * 区分の下限との比較: whether one result lies at or above the bound of a band. Without the value a
 * bound speaks of the question stays open, and so does the grade.
 */
final class BandStanding {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Set<GradeComparison> SHARES_OF_TARGET = Set.of(GradeComparison.RATE, GradeComparison.PROGRESS,
			GradeComparison.PRO_RATA, GradeComparison.PRO_RATA_FROM_BASELINE);

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
			case LowerBound.TargetValue target -> target(band);
			case LowerBound.BaselineTimes times -> baseline(times.factor()).flatMap((value) -> meetsValue(value, band));
			case LowerBound.LastYear last ->
				lastYear().flatMap((value) -> ofTheYear().flatMap((own) -> meetsValue(own, value, band)));
			case LowerBound.PlanStart start -> planStart().flatMap((value) -> meetsStart(value, band));
			case LowerBound.InStates states -> Optional.of(false);
			case LowerBound.Achieved achieved -> this.worksheet.verdict().map((verdict) -> verdict == Verdict.ACHIEVED);
			case LowerBound.Lowest lowest -> Optional.of(hasResult(band));
		};
	}

	/** The rate that is held against a percentage of this band. */
	Optional<Rate> held(GradeBand band) {
		return switch (band.comparison()) {
			case RATE -> this.worksheet.rate();
			case PROGRESS -> this.worksheet.progress();
			case PRO_RATA, PRO_RATA_FROM_BASELINE -> (this.due.before(this.situation.year()))
					? proRata(band).map(ProRata.Share::rate) : this.worksheet.rate();
			case TARGET_AND_BASELINE, LAST_YEAR, PLAN_START, POINT_SHARE -> Optional.empty();
		};
	}

	/** How the rate was made where no step before has told it: {@code 年数按分 = …}. */
	Optional<String> reckoned(GradeBand band) {
		return Optional.of(band)
			.filter((any) -> this.due.before(this.situation.year()))
			.flatMap(this::proRata)
			.map((share) -> band.comparison().label() + " = " + share.formula() + " = ");
	}

	private Optional<ProRata.Share> proRata(GradeBand band) {
		ProRata proRata = new ProRata(this.situation, this.due, this.worksheet);
		return switch (band.comparison()) {
			case PRO_RATA -> proRata.ofTarget();
			case PRO_RATA_FROM_BASELINE -> proRata.fromBaseline();
			case RATE, PROGRESS, TARGET_AND_BASELINE, LAST_YEAR, PLAN_START, POINT_SHARE -> Optional.empty();
		};
	}

	/** At equality with a strict limit the rate is 100 and yet the target is missed. */
	boolean isTie(GradeBand band) {
		return this.worksheet.isTie() && SHARES_OF_TARGET.contains(band.comparison())
				&& band.basis() != GradeBasis.JUDGED_ONLY;
	}

	private Optional<Boolean> target(GradeBand band) {
		return this.worksheet.isTie() ? Optional.of(false)
				: this.due.value().flatMap((value) -> meetsValue(value, band));
	}

	private boolean meetsPercent(Rate rate, BigDecimal bound, GradeBand band) {
		if (isTie(band) && bound.compareTo(HUNDRED) >= 0) {
			return false;
		}
		int comparison = rate.compareToPercent(bound);
		return band.inclusive() ? comparison >= 0 : comparison > 0;
	}

	private Optional<Boolean> meetsValue(BigDecimal bound, GradeBand band) {
		return this.worksheet.actual().flatMap((actual) -> meetsValue(actual, bound, band));
	}

	private Optional<Boolean> meetsValue(BigDecimal actual, BigDecimal bound, GradeBand band) {
		return Improvement.over(bound, this.situation, this.due, actual)
			.map((comparison) -> band.inclusive() ? comparison >= 0 : comparison > 0);
	}

	/**
	 * Where the plan started at its target there is nothing to come nearer to: what stays
	 * within 許容幅 stands where it stood.
	 */
	private Optional<Boolean> meetsStart(BigDecimal start, GradeBand band) {
		boolean atTarget = this.due.value().filter((target) -> target.compareTo(start) == 0).isPresent();
		BigDecimal tolerance = atTarget ? this.situation.indicator().tolerance().orElse(BigDecimal.ZERO)
				: BigDecimal.ZERO;
		return this.worksheet.actual()
			.map((actual) -> (actual.subtract(start).abs().compareTo(tolerance) <= 0) ? start : actual)
			.flatMap((actual) -> meetsValue(actual, start, band));
	}

	private boolean lowerIsBetter() {
		return this.due.lowerIsBetter(this.situation.indicator().direction());
	}

	/** 90 % of the baseline is a tenth of it worse, on whichever side worse is. */
	private Optional<BigDecimal> baseline(BigDecimal factor) {
		BigDecimal worse = BigDecimal.ONE.subtract(factor);
		return this.situation.baseline()
			.map((value) -> value.abs().multiply(lowerIsBetter() ? worse : worse.negate()).add(value));
	}

	private Optional<BigDecimal> lastYear() {
		return isStage() ? new StageRecord(this.situation).before().map(Stage::order).map(BigDecimal::valueOf)
				: PeriodValue.comparable(this.situation.lastYear()).number();
	}

	/** What stands against last year: of a sum over the plan the year's own figure. */
	private Optional<BigDecimal> ofTheYear() {
		return isStage() ? this.worksheet.actual() : PeriodValue.comparable(this.situation).number();
	}

	private Optional<BigDecimal> planStart() {
		return isStage() ? Optional.of(BigDecimal.valueOf(new StageRecord(this.situation).orderAtStart()))
				: this.situation.baseline();
	}

	private boolean isStage() {
		return this.situation.indicator().kind() == IndicatorKind.STAGE;
	}

	private boolean hasResult(GradeBand band) {
		return band.basis() == GradeBasis.JUDGED_ONLY ? this.worksheet.verdict().isPresent()
				: this.worksheet.actual().isPresent();
	}

}
