package jp.annualreview.grading;

/** 変化 against the year before, by the indicator's direction. */
public enum Change {

	/** 改善. */
	IMPROVED("改善"),
	/** 横ばい: equal. */
	UNCHANGED("横ばい"),
	/** 悪化. */
	WORSENED("悪化"),
	/** 比較不能. */
	NOT_COMPARABLE("比較不能");

	private final String label;

	Change(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
