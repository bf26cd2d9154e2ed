package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;

/**
 * 前年度比 of one indicator.
 *
 * @param difference 増減 in {@code unit}; percentages differ in ポイント, stages in 段階
 * @param relative 増減率 in percent, 4 decimals; empty where last year was zero and for
 * percentages' own points it is still the relative change
 * @param reason why not comparable (前年度なし, 集計中, 単位変更, 定義変更, 種類変更) or why no 増減率 (前年度が0)
 */
public record YearOverYear(IndicatorId indicator, FiscalYear year, Optional<BigDecimal> previous,
		String previousPrinted, Optional<BigDecimal> difference, String unit, Optional<BigDecimal> relative,
		Change change, String reason) {

	/** The same with a reason that says more. */
	YearOverYear because(String other) {
		return new YearOverYear(this.indicator, this.year, this.previous, this.previousPrinted, this.difference,
				this.unit, this.relative, this.change, other);
	}

}
