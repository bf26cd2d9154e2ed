package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * 目標の種類: judges a number against the target of the year, one method per kind (rules.md
 * section 2.2).
 */
final class NumberRules {

	private final Situation situation;

	private final Worksheet worksheet;

	private final RateFormula formula;

	private final OutsideMeasure outside;

	NumberRules(Situation situation, Worksheet worksheet) {
		this.situation = situation;
		this.worksheet = worksheet;
		this.formula = new RateFormula(situation, worksheet);
		this.outside = new OutsideMeasure(situation, worksheet);
	}

	void judge(Target target, BigDecimal a) {
		switch (target) {
			case Target.AtLeast atLeast -> atLeast(a, atLeast.value());
			case Target.AtMost atMost -> atMost(a, atMost.value(), atMost.printedLimit());
			case Target.Below below -> below(a, below.value());
			case Target.Above above -> above(a, above.value());
			case Target.Zero zero -> zero(a);
			case Target.Maintain maintain -> maintain(a, maintain.value());
			case Target.Within within -> within(a, within);
			case Target.About about -> about(a, about);
			case Target.VersusLastYear versus -> this.outside.versusLastYear(a, versus.direction());
			case Target.VersusReference versus -> this.outside.versusReference(a, versus.direction());
			case Target.VersusBaseYear versus -> versusBaseYear(a, versus);
			case Target.ReachStage stage -> notANumber();
			case Target.DoneBy day -> notANumber();
			case Target.Prose prose -> notANumber();
			case Target.None none -> notANumber();
			case Target.Ended ended -> notANumber();
			case Target.NotStarted notStarted -> notANumber();
		}
	}

	private void notANumber() {
		this.worksheet.leave(State.UNDECIDED, "目標が数値でない");
	}

	private void atLeast(BigDecimal a, BigDecimal t) {
		this.worksheet.rule("以上: 実績が目標 " + quantity(t) + "以上で達成。達成率 = 実績 ÷ 目標");
		this.formula.higherIsBetter(a, t);
		conclude(a.compareTo(t) >= 0, a, (a.compareTo(t) >= 0) ? "以上" : "未満", t);
	}

	private void atMost(BigDecimal a, BigDecimal t, boolean printedLimit) {
		this.worksheet.rule("以下: 実績が目標 " + quantity(t) + "以下で達成。" + lowerRule(printedLimit));
		boolean kept = a.compareTo(t) <= 0;
		limitRate(kept && printedLimit, a, t);
		conclude(kept, a, kept ? "以下" : "を超える", t);
	}

	private void below(BigDecimal a, BigDecimal t) {
		this.worksheet.rule("未満: 実績が目標 " + quantity(t) + "未満で達成（同じ値は未達成）。" + lowerRule(true));
		if (a.compareTo(t) == 0) {
			this.worksheet.tie();
		}
		else {
			limitRate(a.compareTo(t) < 0, a, t);
		}
		conclude(a.compareTo(t) < 0, a, Wording.standing(a, t), t);
	}

	private void above(BigDecimal a, BigDecimal t) {
		this.worksheet.rule("超: 実績が目標 " + quantity(t) + "を超えれば達成（同じ値は未達成）。達成率 = 実績 ÷ 目標");
		if (a.compareTo(t) == 0) {
			this.worksheet.tie();
		}
		else {
			this.formula.higherIsBetter(a, t);
		}
		conclude(a.compareTo(t) > 0, a, Wording.standing(a, t), t);
	}

	private void limitRate(boolean limitKept, BigDecimal a, BigDecimal t) {
		if (limitKept && !this.situation.plan().countOverachievedLimits()) {
			this.worksheet.fullRate("上限の目標は守れば100%とし、超過達成を数えない");
		}
		else {
			this.formula.lowerIsBetter(a, t);
		}
	}

	private void zero(BigDecimal a) {
		this.worksheet.rule("目標0: 実績が0以下で達成。基準値があれば 達成率 = (基準値 − 実績) ÷ 基準値");
		this.formula.towardsZero(a);
		conclude(a.signum() <= 0, a, (a.signum() <= 0) ? "以下" : "を超える", BigDecimal.ZERO);
	}

	private void maintain(BigDecimal a, BigDecimal t) {
		Direction direction = this.situation.indicator().direction();
		Optional<BigDecimal> tolerance = this.situation.indicator().tolerance();
		this.worksheet.rule("維持: 目標 " + quantity(t) + " からの差が許容幅以内で達成" + oneSided(direction));
		if (direction == Direction.MAINTAIN && tolerance.isEmpty()) {
			this.worksheet.leave(State.UNDECIDED, Reason.NO_TOLERANCE);
			return;
		}
		this.worksheet.noRate("維持");
		BigDecimal width = tolerance.orElse(BigDecimal.ZERO);
		BigDecimal distance = distance(a.subtract(t), direction);
		boolean kept = distance.compareTo(width) <= 0;
		this.worksheet.conclude(kept, "目標からの差 " + quantity(a) + " − " + quantity(t) + " = "
				+ Wording.signed(a.subtract(t), unit()) + "、許容幅 " + quantity(width) + (kept ? "以内" : "を超える"));
	}

	private static BigDecimal distance(BigDecimal difference, Direction direction) {
		return switch (direction) {
			case INCREASE -> difference.negate();
			case DECREASE -> difference;
			case MAINTAIN -> difference.abs();
		};
	}

	private static String oneSided(Direction direction) {
		return switch (direction) {
			case INCREASE -> "（方向が増のため、上回るのはよい）";
			case DECREASE -> "（方向が減のため、下回るのはよい）";
			case MAINTAIN -> "";
		};
	}

	private void within(BigDecimal a, Target.Within range) {
		Direction direction = this.situation.indicator().direction();
		String printed = quantity(range.low()) + "以上" + quantity(range.high()) + (range.highIncluded() ? "以下" : "未満");
		this.worksheet.rule("範囲: 実績が" + printed + "にあれば達成" + oneSided(direction));
		this.worksheet.noRate("範囲");
		boolean tooLow = a.compareTo(range.low()) < 0;
		boolean tooHigh = range.highIncluded() ? a.compareTo(range.high()) > 0 : a.compareTo(range.high()) >= 0;
		boolean better = (tooLow && direction == Direction.DECREASE) || (tooHigh && direction == Direction.INCREASE);
		if (better) {
			this.worksheet.reason(Reason.BEYOND_RANGE);
		}
		String where = tooLow ? "範囲を下回る" : tooHigh ? "範囲を上回る" : "範囲の内";
		this.worksheet.conclude(better || !(tooLow || tooHigh), quantity(a) + " は" + where + (better ? "（よい側）" : ""));
	}

	private void about(BigDecimal a, Target.About about) {
		BigDecimal t = about.value();
		BigDecimal width = this.situation.indicator().tolerance().orElse(about.halfWidth());
		boolean lower = this.situation.indicator().direction() == Direction.DECREASE;
		BigDecimal edge = lower ? t.add(width) : t.subtract(width);
		this.worksheet.rule("程度: 実績が" + quantity(edge) + (lower ? "以下" : "以上") + "（目標 " + quantity(t) + " ± "
				+ quantity(width) + "）で達成。幅の内は達成率100%");
		if (a.subtract(t).abs().compareTo(width) <= 0) {
			this.worksheet.fullRate("目標の幅 " + quantity(t.subtract(width)) + "～" + quantity(t.add(width)) + " の内");
		}
		else if (lower) {
			this.formula.lowerIsBetter(a, t);
		}
		else {
			this.formula.higherIsBetter(a, t);
		}
		boolean reached = lower ? a.compareTo(edge) <= 0 : a.compareTo(edge) >= 0;
		conclude(reached, a, lower ? (reached ? "以下" : "を超える") : (reached ? "以上" : "未満"), edge);
	}

	private void versusBaseYear(BigDecimal a, Target.VersusBaseYear target) {
		boolean lower = this.situation.indicator().direction() == Direction.DECREASE;
		if (lower) {
			atMost(a, target.value(), false);
		}
		else {
			atLeast(a, target.value());
		}
		this.worksheet
			.rule("基準年度比: 「" + target.basis() + "」の率そのものを実績とし、実績が目標 " + quantity(target.value()) + (lower ? "以下" : "以上")
					+ "で達成。達成率 = " + (lower ? RateFormula.describe(this.situation.plan()) : "実績 ÷ 目標"));
	}

	private String lowerRule(boolean printedLimit) {
		String rate = "達成率 = " + RateFormula.describe(this.situation.plan());
		return (printedLimit && !this.situation.plan().countOverachievedLimits()) ? "守れば達成率100%、超えたときの" + rate : rate;
	}

	private void conclude(boolean achieved, BigDecimal a, String standing, BigDecimal other) {
		this.worksheet.conclude(achieved, quantity(a) + " は " + quantity(other) + standing);
	}

	private String quantity(BigDecimal value) {
		return this.situation.quantity(value);
	}

	private String unit() {
		return this.situation.indicator().unit();
	}

}
