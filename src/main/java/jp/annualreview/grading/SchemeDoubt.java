package jp.annualreview.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;

/**
 * 評価基準の注意: what a register may say, and yet hardly means. 年数按分 takes the level of a
 * rising indicator for progress, also what it started with: 49,000 where 50,000 is to
 * become 51,000 counts as four fifths more than the first of five years asks for.
 */
public final class SchemeDoubt {

	private SchemeDoubt() {
	}

	/** Where 年数按分 meets rising indicators with a baseline, in words for the officer. */
	public static Optional<String> of(PlanRegister register) {
		boolean byLevel = register.plan()
			.scheme()
			.bands()
			.stream()
			.anyMatch((band) -> band.comparison() == GradeComparison.PRO_RATA
					&& List.of(GradeBasis.RATE, GradeBasis.PROGRESS, GradeBasis.UNDER_WAY).contains(band.basis()));
		List<Indicator> doubted = register.items()
			.stream()
			.flatMap((item) -> item.indicators().stream())
			.filter((indicator) -> byLevel && isDoubted(indicator, register.plan()))
			.toList();
		return doubted.isEmpty() ? Optional.empty() : Optional.of(words(doubted));
	}

	private static boolean isDoubted(Indicator indicator, Plan plan) {
		boolean startsSomewhere = indicator.baseline().value().filter((value) -> value.signum() != 0).isPresent();
		return indicator.kind() == IndicatorKind.NUMBER && startsSomewhere && indicator.period() != Period.PERIOD_TOTAL
				&& rises(indicator, plan);
	}

	/** Whether a target to come is to be reached from below in some year of the plan. */
	private static boolean rises(Indicator indicator, Plan plan) {
		for (FiscalYear year : plan.span()) {
			DueTarget due = DueTarget.of(indicator, year);
			if (due.before(year) && !due.lowerIsBetter(indicator.direction())
					&& indicator.direction() != Direction.MAINTAIN && due.value().isPresent()) {
				return true;
			}
		}
		return false;
	}

	private static String words(List<Indicator> doubted) {
		String ids = doubted.stream().map((one) -> one.id().toString()).collect(Collectors.joining("、"));
		return "シート「評価基準」の比較「" + GradeComparison.PRO_RATA.label() + "」は水準そのものを年数で割るため、基準値のある増やす指標では、"
				+ "基準値より下がっても計画どおりと評価することがあります（シート「指標」の " + ids + "）。" + "基準値からの伸びで評価するときは、比較を「"
				+ GradeComparison.PRO_RATA_FROM_BASELINE.label() + "」に書き換えてください。";
	}

}
