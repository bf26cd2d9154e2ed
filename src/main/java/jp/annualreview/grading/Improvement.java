package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Target;

/**
 * 変化の向き: whether a change is for the better. For 維持 and 範囲 it is when the distance to
 * this year's target shrank, else it follows the indicator's direction.
 */
final class Improvement {

	private Improvement() {
	}

	static Change of(Situation situation, BigDecimal previous, BigDecimal actual) {
		if (situation.indicator().kind() == IndicatorKind.STAGE || previous.compareTo(actual) == 0) {
			return ofSign(actual.compareTo(previous));
		}
		DueTarget due = DueTarget.of(situation.indicator(), situation.year());
		boolean byDistance = situation.indicator().direction() == Direction.MAINTAIN
				|| due.target() instanceof Target.Maintain || due.target() instanceof Target.Within;
		if (!byDistance) {
			return ofSign((situation.indicator().direction() == Direction.DECREASE) ? previous.compareTo(actual)
					: actual.compareTo(previous));
		}
		Direction direction = situation.indicator().direction();
		return distance(due, direction, previous)
			.flatMap((before) -> distance(due, direction, actual).map((now) -> ofSign(before.compareTo(now))))
			.orElse(Change.NOT_COMPARABLE);
	}

	/**
	 * Whether a value is better than (positive), as good as (zero) or worse than one a
	 * grade begins at. Where the direction is 維持 the one nearer to the target is better,
	 * and within 許容幅 all are alike.
	 */
	static Optional<Integer> over(BigDecimal bound, Situation situation, DueTarget due, BigDecimal actual) {
		Direction direction = situation.indicator().direction();
		if (situation.indicator().kind() == IndicatorKind.NUMBER && direction == Direction.MAINTAIN) {
			return beyond(due, situation, bound)
				.flatMap((other) -> beyond(due, situation, actual).map((own) -> other.compareTo(own)));
		}
		return Optional.of(due.lowerIsBetter(direction) ? bound.compareTo(actual) : actual.compareTo(bound));
	}

	/** How far a value lies from the target, as far as that counts. */
	private static Optional<BigDecimal> beyond(DueTarget due, Situation situation, BigDecimal value) {
		BigDecimal tolerance = situation.indicator().tolerance().orElse(BigDecimal.ZERO);
		return distance(due, Direction.MAINTAIN, value)
			.map((distance) -> (distance.compareTo(tolerance) <= 0) ? BigDecimal.ZERO : distance);
	}

	static Change ofSign(int sign) {
		return (sign > 0) ? Change.IMPROVED : (sign < 0) ? Change.WORSENED : Change.UNCHANGED;
	}

	private static Optional<BigDecimal> distance(DueTarget due, Direction direction, BigDecimal value) {
		if (due.target() instanceof Target.Within range) {
			BigDecimal below = (direction == Direction.DECREASE) ? BigDecimal.ZERO : range.low().subtract(value);
			BigDecimal above = (direction == Direction.INCREASE) ? BigDecimal.ZERO : value.subtract(range.high());
			return Optional.of(below.max(above).max(BigDecimal.ZERO));
		}
		return due.value().map((target) -> target.subtract(value).abs());
	}

}
