package jp.annualreview.plan;

/** 自己評価: the department's own judgement of a goal in words. */
public enum SelfAssessment {

	/** 達成. */
	ACHIEVED("達成"),
	/** 一部達成: counts as 未達成. */
	PARTLY("一部達成"),
	/** 未達成. */
	NOT_ACHIEVED("未達成");

	private final String label;

	SelfAssessment(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
