package jp.annualreview.report;

/**
 * One item whose result changed.
 *
 * @param figures this year's and last year's values in words
 * @param because why, as far as a reason is known or owed
 */
public record Move(String number, String name, String before, String after, String figures, String because,
		String department) {

	/** Whether a reason that is owed was given. */
	boolean explained() {
		return !this.because.equals(MissedComposer.NO_REASON);
	}

}
