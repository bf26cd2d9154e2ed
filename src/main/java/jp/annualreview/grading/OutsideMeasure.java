package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.State;

/**
 * 前年度比・参照値比: targets that name no number of their own but last year's actual or an
 * outside figure (rules.md section 2.2). Judged without a rate.
 */
final class OutsideMeasure {

	private final Situation situation;

	private final Worksheet worksheet;

	OutsideMeasure(Situation situation, Worksheet worksheet) {
		this.situation = situation;
		this.worksheet = worksheet;
	}

	void versusLastYear(BigDecimal a, Direction direction) {
		this.worksheet.rule("前年度比: 前年度実績" + switch (direction) {
			case DECREASE -> "より少なければ達成（同じ値は未達成）";
			case INCREASE -> "より多ければ達成（同じ値は未達成）";
			case MAINTAIN -> "との差が許容幅以内で達成";
		});
		Optional<BigDecimal> last = PeriodValue.of(this.situation.lastYear()).number();
		if (last.isEmpty() || this.situation.redefined()) {
			this.worksheet.leave(State.UNDECIDED, last.isEmpty() ? Reason.LAST_YEAR_OPEN : Reason.REDEFINED);
			return;
		}
		BigDecimal p = last.get();
		this.worksheet.noRate("前年度比");
		this.worksheet.step(this.situation.name(this.situation.year().previous()) + "からの増減 = " + quantity(a) + " − "
				+ quantity(p) + " = " + Wording.signed(a.subtract(p), Wording.unitOfDifference(unit())));
		conclude(switch (direction) {
			case DECREASE -> a.compareTo(p) < 0;
			case INCREASE -> a.compareTo(p) > 0;
			case MAINTAIN ->
				a.subtract(p).abs().compareTo(this.situation.indicator().tolerance().orElse(BigDecimal.ZERO)) <= 0;
		}, a, Wording.standing(a, p), p);
	}

	void versusReference(BigDecimal a, Direction direction) {
		String name = this.situation.indicator().referenceName();
		boolean upper = direction != Direction.INCREASE;
		this.worksheet.rule("参照値比: 実績が同じ年度の" + name + (upper ? "以下" : "以上") + "で達成");
		Optional<BigDecimal> reference = this.situation.register().reference(name, this.situation.year());
		if (reference.isEmpty()) {
			this.worksheet.leave(State.UNDECIDED, Reason.NO_REFERENCE);
			return;
		}
		BigDecimal r = reference.get();
		BigDecimal gap = a.subtract(r);
		this.worksheet.noRate("参照値比");
		this.worksheet.gap(gap, Wording.unitOfDifference(unit()));
		this.worksheet.step(name + "との差 = " + quantity(a) + " − " + quantity(r) + " = "
				+ Wording.signed(gap, Wording.unitOfDifference(unit())));
		conclude(upper ? gap.signum() <= 0 : gap.signum() >= 0, a, Wording.standing(a, r), r);
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
