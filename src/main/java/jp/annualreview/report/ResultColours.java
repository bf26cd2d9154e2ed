package jp.annualreview.report;

import java.util.HexFormat;
import java.util.List;

/**
 * 評価の色, {@code RRGGBB}: what every format fills a result with. The colours differ in
 * lightness too, so that a black-and-white print and colour-blind readers can tell them
 * apart; a label always stands beside them.
 */
public final class ResultColours {

	/** Dark ink on light fills. */
	public static final String INK = "1A1A1A";

	/** Light ink on dark fills. */
	public static final String WHITE = "FFFFFF";

	private static final List<String> GRADES = List.of("0B3C6F", "2F74B5", "5AA9E6", "B9DCF5", "FBD87F", "E58A4E",
			"C4451C");

	/** The last of them that is blue. */
	private static final int BLUES = 3;

	private static final String ACHIEVED = "E8F1FA";

	private static final String MISSED = "FBEAE4";

	private static final String NO_RESULT = "DCE6F1";

	private static final int DARK = 130;

	private ResultColours() {
	}

	/** Fill of a result; 達成のみ labels are tints, so that they never pass for a letter. */
	public static String fill(ResultColumn column, List<ResultColumn> all) {
		return switch (column.kind()) {
			case GRADE, STAGE, SELF_ASSESSMENT ->
				grade(column, (int) all.stream().filter((one) -> one.kind() == column.kind()).count());
			case JUDGED_ONLY -> column.favourable() ? ACHIEVED : MISSED;
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> NO_RESULT;
		};
	}

	/** A lower stage is not a worse result: stages stay within one hue. */
	private static String grade(ResultColumn column, int ofKind) {
		int last = (column.kind() == ResultKind.STAGE) ? BLUES : GRADES.size() - 1;
		int step = (ofKind < 2) ? 0 : Math.round((float) column.rank() * last / (ofKind - 1));
		return GRADES.get(Math.clamp(step, 0, GRADES.size() - 1));
	}

	/** Ink that can be read on a fill. */
	public static String on(String fill) {
		byte[] rgb = HexFormat.of().parseHex(fill);
		int light = ((rgb[0] & 255) * 299 + (rgb[1] & 255) * 587 + (rgb[2] & 255) * 114) / 1000;
		return (light < DARK) ? WHITE : INK;
	}

}
