package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Target;

/**
 * 目標の読み取り: what a printed target was read as, and why.
 *
 * @param understood whether the print says anything the kind of the indicator can use;
 * where not, the target is {@link Target.None} and the reason says what is wrong
 * @param number the target's number in the unit found, or in the register's where it is
 * known
 * @param unit as printed, without its time basis
 * @param qualifier 以上, 未満, 程度 … as printed
 * @param direction given or proposed
 * @param period given or proposed
 * @param reason one Japanese sentence
 */
public record TargetReading(boolean understood, Target target, Optional<BigDecimal> number, String unit,
		String qualifier, IndicatorKind kind, Direction direction, Period period, Sureness sureness, String reason) {
}
