package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.Plan;

/**
 * 達成率の算式: A/T, and the plan's choice where lower is better (rules.md section 2.2). No
 * ratio is made of a zero target or of negative values.
 */
final class RateFormula {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final Situation situation;

	private final Worksheet worksheet;

	RateFormula(Situation situation, Worksheet worksheet) {
		this.situation = situation;
		this.worksheet = worksheet;
	}

	/** The plan's formula where lower is better, as it is read out. */
	static String describe(Plan plan) {
		String formula = switch (plan.lowerIsBetter()) {
			case MIRROR -> "2 − 実績 ÷ 目標";
			case RECIPROCAL -> "目標 ÷ 実績";
			case BASELINE -> "(基準値 − 実績) ÷ (基準値 − 目標)";
		};
		return formula + "［" + plan.lowerIsBetter().label() + "］";
	}

	/** A/T. */
	void higherIsBetter(BigDecimal a, BigDecimal t) {
		if (isRatio(a, t)) {
			this.worksheet.rate(new Rate(a, t), quantity(a) + " ÷ " + quantity(t));
		}
	}

	void lowerIsBetter(BigDecimal a, BigDecimal t) {
		switch (this.situation.plan().lowerIsBetter()) {
			case MIRROR -> mirror(a, t);
			case RECIPROCAL -> reciprocal(a, t);
			case BASELINE -> fromBaseline(a, t);
		}
	}

	/** 零: (B − A)/B where the plan started above zero. */
	void towardsZero(BigDecimal a) {
		Optional<BigDecimal> baseline = this.situation.baseline().filter((b) -> b.signum() > 0);
		if (baseline.isEmpty()) {
			this.worksheet.noRate("目標が0で基準値なし");
		}
		else if (a.signum() < 0) {
			this.worksheet.noRate("負の値");
		}
		else {
			share(baseline.get(), a, BigDecimal.ZERO);
		}
	}

	private void mirror(BigDecimal a, BigDecimal t) {
		if (isRatio(a, t)) {
			BigDecimal numerator = TWO.multiply(t).subtract(a);
			String formula = "2 − " + quantity(a) + " ÷ " + quantity(t);
			this.worksheet.rate(new Rate(numerator.max(BigDecimal.ZERO), t),
					(numerator.signum() < 0) ? formula + "（0を下限とする）" : formula);
		}
	}

	private void reciprocal(BigDecimal a, BigDecimal t) {
		if (a.signum() == 0 && t.signum() > 0) {
			this.worksheet.noRate("実績が0で逆数にならない");
		}
		else if (isRatio(a, t)) {
			this.worksheet.rate(new Rate(t, a), quantity(t) + " ÷ " + quantity(a));
		}
	}

	private void fromBaseline(BigDecimal a, BigDecimal t) {
		Optional<BigDecimal> worse = this.situation.baseline().filter((b) -> b.compareTo(t) > 0);
		if (worse.isPresent()) {
			share(worse.get(), a, t);
		}
		else {
			this.worksheet.step("基準値が目標より悪い数値でないため、" + LowerIsBetterFormula.MIRROR.label() + "の算式による");
			mirror(a, t);
		}
	}

	private void share(BigDecimal b, BigDecimal a, BigDecimal t) {
		this.worksheet.rate(new Rate(b.subtract(a), b.subtract(t)),
				"(" + quantity(b) + " − " + quantity(a) + ") ÷ (" + quantity(b) + " − " + quantity(t) + ")［基準値からの改善］");
	}

	private boolean isRatio(BigDecimal a, BigDecimal t) {
		if (t.signum() == 0) {
			this.worksheet.noRate("目標が0");
		}
		else if (t.signum() < 0 || a.signum() < 0) {
			this.worksheet.noRate("負の値");
		}
		return t.signum() > 0 && a.signum() >= 0;
	}

	private String quantity(BigDecimal value) {
		return this.situation.quantity(value);
	}

}
