package jp.annualreview.ledger;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 計画・年度・版: what a report is published for. */
public record EditionKey(PlanId plan, FiscalYear year, Edition edition) {

	/** {@code kanazawa 2021年度 第1回}. */
	@Override
	public String toString() {
		return this.plan + " " + this.year + "年度 " + this.edition;
	}

}
