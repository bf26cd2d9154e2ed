package jp.annualreview.report.pdf;

import java.util.List;

/**
 * 欄外の凡例: what letters and stages mean, at the foot of every page they may stand on, so
 * that no reader has to turn to 凡例 for them.
 */
record PageKey(List<String> lines) {

	static final PageKey NONE = new PageKey(List.of());

	private static final float UPPER = 28;

	private static final float LEADING = 10;

	/** Room for 基準日 at the left and the page number at the right. */
	private static final float MARGIN = 100;

	PageKey {
		lines = List.copyOf(lines);
	}

	/** A line too long for the foot is left to 凡例. */
	void print(Pen pen) {
		float y = (this.lines.size() > 1) ? UPPER : UPPER - LEADING / 2;
		for (String line : this.lines) {
			if (pen.width(line, TextStyle.SMALL_GREY) <= Sheet.BREADTH - 2 * MARGIN) {
				pen.text(line, Sheet.WIDTH / 2, y, TextStyle.SMALL_GREY, Align.CENTRE);
			}
			y -= LEADING;
		}
	}

}
