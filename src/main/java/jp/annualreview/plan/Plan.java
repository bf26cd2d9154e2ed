package jp.annualreview.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 計画: the sheet of that name.
 *
 * @param planNotation 年度の表記（計画）
 * @param reportNotation 年度の表記（報告書）
 * @param countOverachievedLimits 上限目標の超過達成=数える
 * @param sample 見本データ: every page made from it says 見本
 * @param negatives 負数の表記
 */
public record Plan(PlanId id, String municipality, String title, FiscalYear first, FiscalYear last,
		YearNotation planNotation, YearNotation reportNotation, GradeScheme scheme, LowerIsBetterFormula lowerIsBetter,
		boolean countOverachievedLimits, RollUp rollUp, String committee, String headquarters, String officer,
		String contact, boolean sample, NegativeSign negatives) {

	/** 計画期間 in years. */
	public int years() {
		return this.last.value() - this.first.value() + 1;
	}

	/** The years of the plan, first to last. */
	public List<FiscalYear> span() {
		return IntStream.rangeClosed(this.first.value(), this.last.value()).mapToObj(FiscalYear::of).toList();
	}

}
