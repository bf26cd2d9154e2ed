package jp.annualreview.intake;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Target;

/** 空欄: where a missing number is worth a question (K20). */
final class BlankAnswers {

	private BlankAnswers() {
	}

	/**
	 * A number is asked for in every year its target is due; where only the last year or
	 * a sum is judged, in every year.
	 */
	static boolean asked(Item item, Indicator indicator, FiscalYear year) {
		if (indicator.kind() != IndicatorKind.NUMBER || item.fate().in(year) != ItemStatus.ACTIVE) {
			return false;
		}
		Target target = indicator.target(year).target();
		boolean yearly = indicator.period() == Period.EVERY_YEAR || indicator.period() == Period.CUMULATIVE;
		return !(target instanceof Target.Ended) && !(yearly && target instanceof Target.None);
	}

}
