package jp.annualreview.report.excel;

import java.util.HexFormat;
import java.util.List;

import jp.annualreview.finding.Severity;
import jp.annualreview.report.ResultColumn;
import jp.annualreview.report.ResultKind;

/**
 * 配色, {@code RRGGBB}. The grade colours differ in lightness too, so that a
 * black-and-white print and colour-blind readers can tell them apart; a label always
 * stands beside them.
 */
final class Palette {

	static final String INK = "1A1A1A";

	static final String FAINT_INK = "595959";

	static final String WHITE = "FFFFFF";

	static final String LINK = "0B3C6F";

	static final String RED = "B3261E";

	static final String RULE = "A6A6A6";

	static final String HEADING = "DCE6F1";

	static final String SECTION = "F1F4F8";

	/** A cell of a form that is to be filled in. */
	static final String ENTRY = "FFF9E3";

	/** A cell of a form that is not asked for. */
	static final String NOT_ASKED = "EDEDED";

	static final String REVIEWED = "FFF8E1";

	private static final List<String> GRADES = List.of("0B3C6F", "2F74B5", "5AA9E6", "B9DCF5", "FBD87F", "E58A4E",
			"C4451C");

	/** The last of them that is blue. */
	private static final int BLUES = 3;

	private static final String ACHIEVED = "E8F1FA";

	private static final String MISSED = "FBEAE4";

	private static final int DARK = 130;

	private Palette() {
	}

	/** Fill of a result; 達成のみ labels are tints, so that they never pass for a letter. */
	static String fill(ResultColumn column, List<ResultColumn> all) {
		return switch (column.kind()) {
			case GRADE, STAGE, SELF_ASSESSMENT ->
				grade(column, (int) all.stream().filter((one) -> one.kind() == column.kind()).count());
			case JUDGED_ONLY -> column.favourable() ? ACHIEVED : MISSED;
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> HEADING;
		};
	}

	/** A lower stage is not a worse result: stages stay within one hue. */
	private static String grade(ResultColumn column, int ofKind) {
		int last = (column.kind() == ResultKind.STAGE) ? BLUES : GRADES.size() - 1;
		int step = (ofKind < 2) ? 0 : Math.round((float) column.rank() * last / (ofKind - 1));
		return GRADES.get(Math.clamp(step, 0, GRADES.size() - 1));
	}

	/** Ink that can be read on a fill. */
	static String on(String fill) {
		byte[] rgb = HexFormat.of().parseHex(fill);
		int light = ((rgb[0] & 255) * 299 + (rgb[1] & 255) * 587 + (rgb[2] & 255) * 114) / 1000;
		return (light < DARK) ? WHITE : INK;
	}

	/** Fill of a marked cell. */
	static String mark(Severity severity) {
		return switch (severity) {
			case ERROR -> "FFC9C2";
			case CONFIRM -> "FFE9A8";
			case NOTE -> "D5E8F7";
		};
	}

}
