package jp.annualreview.job;

import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** There are no returns for what was asked. */
public class NothingToReviewException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NothingToReviewException(PlanId plan, Optional<FiscalYear> year) {
		super("計画 %s の%s提出ファイルがありません。input/%s/<年度>/ に調査票を置いてください。".formatted(plan,
				year.map((value) -> value + "年度の").orElse(""), plan));
	}

}
