package jp.annualreview.job;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 旧計画の年度: a year of a plan before, as far as its returns are there. */
sealed interface FormerYear {

	/** Returns came. */
	record Returned(PlanId plan, FiscalYear year) implements FormerYear {
	}

	/** The last year, the one to compare with, has no register or no returns. */
	record Missing(PlanId plan, FiscalYear last) implements FormerYear {
	}

}
