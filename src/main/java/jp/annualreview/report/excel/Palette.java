package jp.annualreview.report.excel;

/** 配色, {@code RRGGBB}. */
final class Palette {

	static final String INK = "1A1A1A";

	static final String FAINT_INK = "595959";

	static final String LINK = "0B3C6F";

	static final String RULE = "A6A6A6";

	static final String HEADING = "DCE6F1";

	private Palette() {
	}

}
