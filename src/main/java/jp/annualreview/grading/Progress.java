package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Target;

/**
 * 進捗率: how far an indicator has come before the year its target is judged in: ΣA/T for
 * 期間内合計, else (A − B)/(T − B) where the baseline is strictly worse than the target.
 */
final class Progress {

	private final Situation situation;

	private final DueTarget due;

	private final Worksheet worksheet;

	Progress(Situation situation, DueTarget due, Worksheet worksheet) {
		this.situation = situation;
		this.due = due;
		this.worksheet = worksheet;
	}

	/** A sum that has reached its target is judged at once: it cannot fall back. */
	boolean alreadyReached(BigDecimal a) {
		return this.situation.indicator().period() == Period.PERIOD_TOTAL
				&& !this.due.lowerIsBetter(this.situation.indicator().direction())
				&& this.due.value()
					.filter((t) -> (this.due.target() instanceof Target.Above) ? a.compareTo(t) > 0
							: a.compareTo(t) >= 0)
					.isPresent();
	}

	void show(BigDecimal a) {
		if (this.situation.indicator().period() == Period.PERIOD_TOTAL) {
			shareOfTotal(a);
		}
		else {
			fromBaseline(a);
		}
	}

	/** Also in the year of judgement where the plan grades by 進捗率. */
	void showWhereGraded(BigDecimal a) {
		if (!this.situation.plan().scheme().bands(GradeBasis.PROGRESS).isEmpty()) {
			show(a);
		}
	}

	private void shareOfTotal(BigDecimal a) {
		Optional<BigDecimal> target = this.due.value().filter((t) -> t.signum() > 0);
		if (target.isEmpty() || a.signum() < 0) {
			this.worksheet.step("進捗率なし（目標が正の数でないか、実績が負の値）");
			return;
		}
		BigDecimal t = target.get();
		this.worksheet.progress(new Rate(a, t), this.situation.quantity(a) + " ÷ " + this.situation.quantity(t));
		int elapsed = this.situation.year().value() - this.situation.start().value() + 1;
		int all = this.due.judgedIn().value() - this.situation.start().value() + 1;
		this.worksheet.step("経過 = " + elapsed + "年 ÷ " + all + "年 = "
				+ this.situation.percentText().exact(new Rate(BigDecimal.valueOf(elapsed), BigDecimal.valueOf(all))));
	}

	private void fromBaseline(BigDecimal a) {
		Optional<BigDecimal> target = this.due.value();
		Optional<BigDecimal> baseline = this.situation.baseline();
		if (target.isEmpty()) {
			this.worksheet.step("進捗率なし（目標が数値でない）");
			return;
		}
		if (baseline.isEmpty()) {
			this.worksheet.step("進捗率なし（基準値がないか、数値でない）");
			return;
		}
		BigDecimal t = target.get();
		BigDecimal b = baseline.get();
		boolean lower = this.due.lowerIsBetter(this.situation.indicator().direction());
		if (lower ? b.compareTo(t) <= 0 : b.compareTo(t) >= 0) {
			this.worksheet.step("進捗率なし（基準値 " + this.situation.quantity(b) + " が目標より悪い数値でない）");
			return;
		}
		Rate rate = lower ? new Rate(b.subtract(a), b.subtract(t)) : new Rate(a.subtract(b), t.subtract(b));
		this.worksheet.progress(rate, "(" + this.situation.quantity(a) + " − " + this.situation.quantity(b) + ") ÷ ("
				+ this.situation.quantity(t) + " − " + this.situation.quantity(b) + ")");
	}

}
