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
	/** 得点. */
	POINTS("得点");

	private final String label;

	GradeBasis(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
