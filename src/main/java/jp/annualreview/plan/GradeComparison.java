package jp.annualreview.plan;

/** 比較 of a grading row: what is held against the lower bound. */
public enum GradeComparison {

	/** 達成率. */
	RATE("達成率"),
	/** 進捗率. */
	PROGRESS("進捗率"),
	/** 年数按分: the share n/N of the target is due in year n of N. */
	PRO_RATA("年数按分"),
	/**
	 * 年数按分（基準値から）: the share n/N of the way from the baseline to the target is due in
	 * year n of N.
	 */
	PRO_RATA_FROM_BASELINE("年数按分（基準値から）"),
	/** 目標・基準値. */
	TARGET_AND_BASELINE("目標・基準値"),
	/** 前年度. */
	LAST_YEAR("前年度"),
	/** 計画開始時: the baseline, or the stage before the plan. */
	PLAN_START("計画開始時"),
	/** 得点率: points over the points possible. */
	POINT_SHARE("得点率");

	private final String label;

	GradeComparison(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The label as it stands within brackets. */
	public String inBrackets() {
		return this.label.replace("（", "、").replace("）", "");
	}

}
