package jp.annualreview.intake.planlist;

import jp.annualreview.plan.FiscalYear;

/**
 * One printed target cell.
 *
 * @param label 欄: the year, 基準値 or 最終目標
 * @param source where it stands, in words
 * @param printed the whole cell, of which the text may be a part
 * @param doubt why somebody should look at it whatever it says, blank for none
 */
record TargetCell(String label, String text, String source, String printed, String doubt) {

	static final String BASELINE = "基準値";

	static final String FINAL_TARGET = "最終目標";

	/** A row without any printed target has no cell to look at. */
	static final String WHOLE_ROW = "全年度";

	/** Whether it is the target of one year. */
	boolean ofYear() {
		return !this.label.equals(BASELINE) && !this.label.equals(FINAL_TARGET);
	}

	/** With a further reason to look at it; blank for none. */
	TargetCell doubted(String reason) {
		return new TargetCell(this.label, this.text, this.source, this.printed, this.doubt + reason);
	}

	FiscalYear year() {
		return FiscalYear.of(Integer.parseInt(this.label));
	}

}
