package jp.annualreview.report;

/** What a result column counts. */
public enum ResultKind {

	/** A letter grade of the scheme. */
	GRADE,
	/** A 達成のみ label. */
	JUDGED_ONLY,
	/** 状態. */
	STATE

}
