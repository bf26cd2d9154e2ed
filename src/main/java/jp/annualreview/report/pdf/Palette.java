package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.List;

import jp.annualreview.report.ResultColumn;
import jp.annualreview.report.ResultKind;

/**
 * 配色. The grade colours differ in lightness too, so that a black-and-white print and
 * colour-blind readers can tell them apart; a label always stands beside the colour.
 */
final class Palette {

	static final Color INK = new Color(0x1A1A1A);

	static final Color GREY = new Color(0x595959);

	static final Color NAVY = new Color(0x0B3C6F);

	static final Color RED = new Color(0xB3261E);

	static final Color WHITE = Color.WHITE;

	static final Color RULE = new Color(0xA9B2BC);

	static final Color RULE_LIGHT = new Color(0xD3D9DF);

	static final Color HEAD_FILL = new Color(0xE3EAF2);

	static final Color SECTION_FILL = new Color(0xF1F4F8);

	static final Color REVIEW_FILL = new Color(0xFFF8E1);

	private static final List<Color> GRADES = List.of(NAVY, new Color(0x2F74B5), new Color(0x5AA9E6),
			new Color(0xB9DCF5), new Color(0xFBD87F), new Color(0xE58A4E), new Color(0xC4451C));

	/** The last of them that is blue. */
	private static final int BLUES = 3;

	private static final Color ACHIEVED_TINT = new Color(0xE8F1FA);

	private static final Color MISSED_TINT = new Color(0xFBEAE4);

	private Palette() {
	}

	/** Fill of a column; 達成のみ labels are tints, so that they never pass for a letter. */
	static Color fill(ResultColumn column, int ofKind) {
		if (!column.kind().graded()) {
			return column.favourable() ? ACHIEVED_TINT : MISSED_TINT;
		}
		// A lower stage is not a worse result: stages stay within one hue.
		int last = (column.kind() == ResultKind.STAGE) ? BLUES : GRADES.size() - 1;
		int step = (ofKind < 2) ? 0 : Math.round((float) column.rank() * last / (ofKind - 1));
		return GRADES.get(Math.clamp(step, 0, GRADES.size() - 1));
	}

	static Color on(Color fill) {
		int light = (fill.getRed() * 299 + fill.getGreen() * 587 + fill.getBlue() * 114) / 1000;
		return (light < 130) ? WHITE : INK;
	}

}
