package jp.annualreview.grading;

import java.util.Optional;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;

/** 最終評価の基礎: what of an indicator's years stands for the whole period. */
public enum PeriodBasis {

	/** Each year counts for itself: how many of the years judged met their target. */
	EACH_YEAR,
	/** A level that the years build up: judged every year, the last judgement stands. */
	LEVEL,
	/** A sum or a final value: judged once, at the end. */
	ONCE;

	static PeriodBasis of(Optional<Indicator> indicator) {
		return indicator.map(PeriodBasis::of).orElse(EACH_YEAR);
	}

	private static PeriodBasis of(Indicator indicator) {
		if (indicator.kind() == IndicatorKind.STAGE) {
			return LEVEL;
		}
		return switch (indicator.period()) {
			case EVERY_YEAR -> EACH_YEAR;
			case CUMULATIVE -> LEVEL;
			case PERIOD_TOTAL, FINAL_YEAR -> ONCE;
			case THREE_YEAR_MEAN -> (yearsWithTarget(indicator) > 1) ? EACH_YEAR : ONCE;
		};
	}

	private static long yearsWithTarget(Indicator indicator) {
		return indicator.targets()
			.values()
			.stream()
			.map(PrintedTarget::target)
			.filter((target) -> !(target instanceof Target.None || target instanceof Target.Ended))
			.count();
	}

}
