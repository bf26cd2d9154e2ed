package jp.annualreview.plan;

/** 期間の区分: how one actual for the year is made from the yearly answers. */
public enum Period {

	/** 毎年度: the year's own value, judged every year. */
	EVERY_YEAR("毎年度"),
	/** 累計: the level at year end, judged every year; it should not fall. */
	CUMULATIVE("累計"),
	/**
	 * 期間内合計: the sum of the years so far, judged in the last year or once the target is
	 * reached.
	 */
	PERIOD_TOTAL("期間内合計"),
	/** 最終年度: the year's value, judged in the target year only. */
	FINAL_YEAR("最終年度"),
	/** 平均3年: the mean of the last three years. */
	THREE_YEAR_MEAN("平均3年");

	private final String label;

	Period(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
