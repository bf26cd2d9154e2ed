package jp.annualreview.report.document;

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

	private static final int REDS = GRADES.size() - 1;

	private static final String ACHIEVED = "E8F1FA";

	private static final String MISSED = "FBEAE4";

	private static final String NO_RESULT = "DCE6F1";

	private static final String RED = "B3261E";

	private static final int DARK = 130;

	private ResultColours() {
	}

	/** Fill of a result; 達成のみ labels are tints, so that they never pass for a letter. */
	public static String fill(ResultColumn column, List<ResultColumn> all) {
		return switch (column.kind()) {
			case GRADE -> grade(column, all);
			case STAGE -> spread(column, of(column.kind(), all), 0, BLUES);
			case SELF_ASSESSMENT -> spread(column, of(column.kind(), all), 0, REDS);
			case JUDGED_ONLY -> column.favourable() ? ACHIEVED : MISSED;
			case NO_STAGE, NO_SELF_ASSESSMENT, STATE -> NO_RESULT;
		};
	}

	/** What means achieved is blue, what does not is warm, whatever it is judged by. */
	private static String grade(ResultColumn column, List<ResultColumn> all) {
		List<ResultColumn> alike = of(ResultKind.GRADE, all).stream()
			.filter((one) -> one.favourable() == column.favourable())
			.toList();
		if (column.favourable()) {
			return spread(column, alike, 0, (alike.size() > 2) ? BLUES : BLUES - 1);
		}
		return (alike.size() < 2) ? GRADES.get(REDS) : spread(column, alike, BLUES + 1, REDS);
	}

	/** A lower stage is not a worse result: stages stay within one hue. */
	private static String spread(ResultColumn column, List<ResultColumn> alike, int first, int last) {
		int place = alike.indexOf(column);
		int step = (alike.size() < 2) ? 0 : Math.round((float) place * (last - first) / (alike.size() - 1));
		return GRADES.get(Math.clamp(first + step, first, last));
	}

	private static List<ResultColumn> of(ResultKind kind, List<ResultColumn> all) {
		return all.stream().filter((one) -> one.kind() == kind).toList();
	}

	/**
	 * Whether a pattern tells it from what was achieved where the print has no colour.
	 */
	public static boolean hatched(ResultColumn column) {
		return (column.kind() == ResultKind.GRADE || column.kind() == ResultKind.JUDGED_ONLY) && !column.favourable();
	}

	/** The lines of the pattern. */
	public static String lines(String fill) {
		return on(fill).equals(WHITE) ? WHITE : RED;
	}

	/** Ink that can be read on a fill. */
	public static String on(String fill) {
		byte[] rgb = HexFormat.of().parseHex(fill);
		int light = ((rgb[0] & 255) * 299 + (rgb[1] & 255) * 587 + (rgb[2] & 255) * 114) / 1000;
		return (light < DARK) ? WHITE : INK;
	}

}
