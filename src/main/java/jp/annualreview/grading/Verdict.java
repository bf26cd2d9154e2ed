package jp.annualreview.grading;

/** 判定. */
public enum Verdict {

	/** 達成. */
	ACHIEVED("達成"),
	/** 未達成. */
	NOT_ACHIEVED("未達成");

	private final String label;

	Verdict(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
