package jp.annualreview.report.document;

/** 年度の印: how a year of 計画期間総括 was judged. */
public enum YearMark {

	/** 達成. */
	MET,
	/** 未達成. */
	MISSED,
	/** Not judged. */
	OPEN

}
