package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/**
 * 判定に使う目標: the target in force in a year. Before the target year of 期間内合計 and 最終年度 it is
 * the target to come; for a stage row with a blank cell it is the stage still due.
 *
 * @param judgedIn the year the target is judged in
 */
record DueTarget(PrintedTarget printed, FiscalYear judgedIn) {

	static DueTarget of(Indicator indicator, FiscalYear year) {
		PrintedTarget own = indicator.target(year);
		if (!(own.target() instanceof Target.None)) {
			return new DueTarget(own, year);
		}
		if (indicator.kind() == IndicatorKind.STAGE) {
			return new DueTarget(new PrintedTarget(own.text(), stageDue(indicator, year)), year);
		}
		return toCome(indicator, year).orElseGet(() -> new DueTarget(own, year));
	}

	private static Target stageDue(Indicator indicator, FiscalYear year) {
		for (PrintedTarget earlier : indicator.targets().headMap(year, false).descendingMap().values()) {
			Target target = earlier.target();
			if (target instanceof Target.ReachStage || target instanceof Target.Ended) {
				return target;
			}
		}
		return lastPlannedStage(indicator).isPresent() ? new Target.NotStarted() : new Target.None();
	}

	private static Optional<DueTarget> toCome(Indicator indicator, FiscalYear year) {
		if (indicator.period() == Period.EVERY_YEAR || indicator.period() == Period.CUMULATIVE) {
			return Optional.empty();
		}
		return indicator.targets()
			.tailMap(year, true)
			.entrySet()
			.stream()
			.filter((entry) -> isJudged(entry.getValue().target()))
			.map((entry) -> new DueTarget(entry.getValue(), entry.getKey()))
			.findFirst();
	}

	private static boolean isJudged(Target target) {
		return !(target instanceof Target.None || target instanceof Target.Ended
				|| target instanceof Target.NotStarted);
	}

	/** Whether the year lies before the one the target is judged in. */
	boolean before(FiscalYear year) {
		return year.isBefore(this.judgedIn);
	}

	/** The stage the plan ends with. */
	static Optional<Stage> lastPlannedStage(Indicator indicator) {
		return indicator.targets()
			.descendingMap()
			.values()
			.stream()
			.map(PrintedTarget::target)
			.filter(Target.ReachStage.class::isInstance)
			.map((target) -> ((Target.ReachStage) target).stage())
			.findFirst();
	}

	Target target() {
		return this.printed.target();
	}

	/** Whether a smaller number serves this target better. */
	boolean lowerIsBetter(Direction direction) {
		return switch (target()) {
			case Target.AtMost target -> true;
			case Target.Below target -> true;
			case Target.Zero target -> true;
			case Target.AtLeast target -> false;
			case Target.Above target -> false;
			case Target.VersusLastYear target -> target.direction() == Direction.DECREASE;
			case Target.VersusReference target -> target.direction() == Direction.DECREASE;
			case Target.Maintain target -> direction == Direction.DECREASE;
			case Target.Within target -> direction == Direction.DECREASE;
			case Target.About target -> direction == Direction.DECREASE;
			case Target.VersusBaseYear target -> direction == Direction.DECREASE;
			case Target.ReachStage target -> false;
			case Target.DoneBy target -> false;
			case Target.Prose target -> false;
			case Target.None target -> direction == Direction.DECREASE;
			case Target.Ended target -> direction == Direction.DECREASE;
			case Target.NotStarted target -> false;
		};
	}

	/** 目標の種類 as printed in open data. */
	String kind() {
		return switch (target()) {
			case Target.AtLeast target -> "以上";
			case Target.AtMost target -> "以下";
			case Target.Below target -> "未満";
			case Target.Above target -> "超";
			case Target.Zero target -> "零";
			case Target.Maintain target -> "維持";
			case Target.Within target -> "範囲";
			case Target.About target -> "程度";
			case Target.VersusLastYear target -> "前年度比";
			case Target.VersusReference target -> "参照値比";
			case Target.VersusBaseYear target -> "基準年度比";
			case Target.ReachStage target -> "段階";
			case Target.NotStarted target -> "段階";
			case Target.DoneBy target -> "期日";
			case Target.Prose target -> "文章";
			case Target.None target -> "なし";
			case Target.Ended target -> "なし";
		};
	}

	/** 目標値 where the target is one number, or the order of a stage. */
	Optional<BigDecimal> value() {
		return switch (target()) {
			case Target.AtLeast target -> Optional.of(target.value());
			case Target.AtMost target -> Optional.of(target.value());
			case Target.Below target -> Optional.of(target.value());
			case Target.Above target -> Optional.of(target.value());
			case Target.Zero target -> Optional.of(BigDecimal.ZERO);
			case Target.Maintain target -> Optional.of(target.value());
			case Target.About target -> Optional.of(target.value());
			case Target.VersusBaseYear target -> Optional.of(target.value());
			case Target.ReachStage target -> Optional.of(BigDecimal.valueOf(target.stage().order()));
			case Target.Within target -> Optional.empty();
			case Target.VersusLastYear target -> Optional.empty();
			case Target.VersusReference target -> Optional.empty();
			case Target.NotStarted target -> Optional.empty();
			case Target.DoneBy target -> Optional.empty();
			case Target.Prose target -> Optional.empty();
			case Target.None target -> Optional.empty();
			case Target.Ended target -> Optional.empty();
		};
	}

}
