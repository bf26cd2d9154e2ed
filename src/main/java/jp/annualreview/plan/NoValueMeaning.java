package jp.annualreview.plan;

/** 値なしの意味: what a dash or 該当なし means as the answer of an indicator. */
public enum NoValueMeaning {

	/** 値なし: there was nothing to measure. */
	NOTHING("値なし"),
	/** 0: the ratio is printed as a dash when there is no deficit. */
	ZERO("0");

	private final String label;

	NoValueMeaning(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
