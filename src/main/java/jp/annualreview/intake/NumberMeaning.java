package jp.annualreview.intake;

/** What a number format says of a number. */
public enum NumberMeaning {

	/** A plain number. */
	PLAIN,
	/** A ratio shown as percent: 0.97 is 97 %. */
	RATIO,
	/** A literal percent sign: 97 is 97 %. */
	PERCENT_POINTS

}
