package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Target;

/** The number a target asks for, where it is one. */
final class TargetNumbers {

	private TargetNumbers() {
	}

	static Optional<BigDecimal> of(Target target) {
		return switch (target) {
			case Target.AtLeast(BigDecimal value) -> Optional.of(value);
			case Target.AtMost(BigDecimal value, boolean printed) -> Optional.of(value);
			case Target.Below(BigDecimal value) -> Optional.of(value);
			case Target.Above(BigDecimal value) -> Optional.of(value);
			case Target.Zero zero -> Optional.of(BigDecimal.ZERO);
			case Target.Maintain(BigDecimal value) -> Optional.of(value);
			case Target.About(BigDecimal value, BigDecimal halfWidth) -> Optional.of(value);
			case Target.VersusBaseYear(BigDecimal value, String basis) -> Optional.of(value);
			case Target.Within within -> Optional.empty();
			case Target.VersusLastYear versus -> Optional.empty();
			case Target.VersusReference versus -> Optional.empty();
			case Target.ReachStage stage -> Optional.empty();
			case Target.DoneBy day -> Optional.empty();
			case Target.Prose prose -> Optional.empty();
			case Target.None none -> Optional.empty();
			case Target.Ended ended -> Optional.empty();
			case Target.NotStarted notStarted -> Optional.empty();
		};
	}

}
