package jp.annualreview.workbook;

/**
 * 列.
 *
 * @param width half-width characters; 0 takes the width from the content
 * @param wrap whether long text runs on in the next line
 */
public record TableColumn(String heading, int width, boolean wrap) {

	/** A column as wide as its content that does not wrap. */
	public static TableColumn of(String heading) {
		return new TableColumn(heading, 0, false);
	}

}
