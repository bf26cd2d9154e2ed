package jp.annualreview.report.pdf;

/** 版面: A4 landscape, in points from the lower left corner. */
final class Sheet {

	static final float WIDTH = 842;

	static final float HEIGHT = 595;

	static final float LEFT = 36;

	static final float RIGHT = WIDTH - 36;

	static final float BREADTH = RIGHT - LEFT;

	static final float TOP = HEIGHT - 50;

	static final float BOTTOM = 40;

	static final float DEPTH = TOP - BOTTOM;

	private Sheet() {
	}

}
