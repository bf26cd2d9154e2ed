package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;

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

	private Palette() {
	}

	/** Fill of a result. */
	static Color fill(ResultColumn column, List<ResultColumn> all) {
		return new Color(Integer.parseInt(ResultColours.fill(column, all), 16));
	}

	/** Ink that can be read on a fill. */
	static Color on(Color fill) {
		return new Color(Integer.parseInt(ResultColours.on(hex(fill)), 16));
	}

	/** A pattern that can be seen on a fill. */
	static Color lines(Color fill) {
		return new Color(Integer.parseInt(ResultColours.lines(hex(fill)), 16));
	}

	private static String hex(Color colour) {
		return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
	}

}
