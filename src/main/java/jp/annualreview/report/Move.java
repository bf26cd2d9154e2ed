package jp.annualreview.report;

/**
 * One item whose result changed.
 *
 * @param figures this year's and last year's values in words
 * @param because the department's reason or remark
 */
public record Move(String number, String name, String before, String after, String figures, String because,
		String department) {
}
