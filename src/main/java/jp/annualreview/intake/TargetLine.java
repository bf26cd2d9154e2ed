package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Target;

/**
 * 目標の線: on which side of a target's number a value lies. Serves only to notice that two
 * readings of one cell would be judged differently; the judgement itself is not made
 * here.
 */
final class TargetLine {

	/** The target's number, where it has exactly one. */
	Optional<BigDecimal> number(Target target) {
		return switch (target) {
			case Target.AtLeast(BigDecimal value) -> Optional.of(value);
			case Target.AtMost(BigDecimal value, boolean limit) -> Optional.of(value);
			case Target.Below(BigDecimal value) -> Optional.of(value);
			case Target.Above(BigDecimal value) -> Optional.of(value);
			case Target.Maintain(BigDecimal value) -> Optional.of(value);
			case Target.About(BigDecimal value, BigDecimal width) -> Optional.of(value);
			case Target.VersusBaseYear(BigDecimal value, String basis) -> Optional.of(value);
			case Target.Zero() -> Optional.of(BigDecimal.ZERO);
			case Target.Within within -> Optional.empty();
			case Target.VersusLastYear versus -> Optional.empty();
			case Target.VersusReference versus -> Optional.empty();
			case Target.ReachStage stage -> Optional.empty();
			case Target.DoneBy day -> Optional.empty();
			case Target.Prose prose -> Optional.empty();
			case Target.None() -> Optional.empty();
			case Target.Ended() -> Optional.empty();
			case Target.NotStarted() -> Optional.empty();
		};
	}

	/** Whether a value keeps the target; empty where no number alone can tell. */
	Optional<Boolean> kept(Indicator indicator, FiscalYear year, BigDecimal actual) {
		return switch (indicator.target(year).target()) {
			case Target.AtLeast(BigDecimal value) -> Optional.of(actual.compareTo(value) >= 0);
			case Target.AtMost(BigDecimal value, boolean limit) -> Optional.of(actual.compareTo(value) <= 0);
			case Target.Below(BigDecimal value) -> Optional.of(actual.compareTo(value) < 0);
			case Target.Above(BigDecimal value) -> Optional.of(actual.compareTo(value) > 0);
			case Target.Zero() -> Optional.of(actual.signum() <= 0);
			case Target.VersusBaseYear(BigDecimal value, String basis) -> Optional.of(actual.compareTo(value) >= 0);
			case Target.Within(BigDecimal low, BigDecimal high, boolean included) ->
				Optional.of(actual.compareTo(low) >= 0
						&& (included ? actual.compareTo(high) <= 0 : actual.compareTo(high) < 0));
			case Target.About(BigDecimal value, BigDecimal width) ->
				Optional.of((indicator.direction() == Direction.DECREASE) ? actual.compareTo(value.add(width)) <= 0
						: actual.compareTo(value.subtract(width)) >= 0);
			case Target.Maintain(BigDecimal value) ->
				indicator.tolerance().map((tolerance) -> actual.subtract(value).abs().compareTo(tolerance) <= 0);
			case Target.VersusLastYear versus -> Optional.empty();
			case Target.VersusReference versus -> Optional.empty();
			case Target.ReachStage stage -> Optional.empty();
			case Target.DoneBy day -> Optional.empty();
			case Target.Prose prose -> Optional.empty();
			case Target.None() -> Optional.empty();
			case Target.Ended() -> Optional.empty();
			case Target.NotStarted() -> Optional.empty();
		};
	}

}
