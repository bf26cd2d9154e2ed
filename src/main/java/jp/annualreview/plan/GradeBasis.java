package jp.annualreview.plan;

/** 対象 of a grading row: which results it labels. */
public enum GradeBasis {

	/** 達成率. */
	RATE("達成率"),
	/** 進捗率. */
	PROGRESS("進捗率"),
	/** 達成のみ: kinds that are judged without a rate. */
	JUDGED_ONLY("達成のみ"),
	/** 段階. */
	STAGE("段階"),
	/** 途中年度: results whose target is judged in a year to come. */
	UNDER_WAY("途中年度"),
	/**
	 * 取組: what the item's own grade is, where the plan does not take it from its
	 * indicators'.
	 */
	ITEM("取組"),
	/** 状態: a label of the plan's own for rows that are not judged; never a grade. */
	STATE("状態"),
	/** 得点: the points of the items under one policy, summed. */
	POINTS("得点");

	private final String label;

	GradeBasis(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether its rows can be the grade of an indicator or an item. */
	public boolean grades() {
		return this != STATE && this != POINTS;
	}

	/** 比較 where the row leaves it blank. */
	public GradeComparison usualComparison() {
		return switch (this) {
			case RATE -> GradeComparison.RATE;
			case PROGRESS -> GradeComparison.PROGRESS;
			case JUDGED_ONLY, STAGE, STATE -> GradeComparison.TARGET_AND_BASELINE;
			case UNDER_WAY -> GradeComparison.LAST_YEAR;
			case ITEM -> GradeComparison.PLAN_START;
			case POINTS -> GradeComparison.POINT_SHARE;
		};
	}

}
