package jp.annualreview.report.excel;

import java.util.List;

import jp.annualreview.finding.Severity;
import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;

/**
 * 配色, {@code RRGGBB}. The colours of results are the report's own.
 */
final class Palette {

	static final String INK = ResultColours.INK;

	static final String FAINT_INK = "595959";

	static final String WHITE = ResultColours.WHITE;

	static final String LINK = "0B3C6F";

	static final String RED = "B3261E";

	static final String RULE = "A6A6A6";

	static final String HEADING = "DCE6F1";

	static final String SECTION = "F1F4F8";

	/** A cell of a form that has to be filled in. */
	static final String ENTRY = "FFF2BF";

	/** A cell of a form that is filled in where there is something to say. */
	static final String OPTIONAL = "FFFBEB";

	/** A cell of a form that is not asked for. */
	static final String NOT_ASKED = "EDEDED";

	static final String REVIEWED = "FFF8E1";

	private Palette() {
	}

	/** Fill of a result. */
	static String fill(ResultColumn column, List<ResultColumn> all) {
		return ResultColours.fill(column, all);
	}

	/** Ink that can be read on a fill. */
	static String on(String fill) {
		return ResultColours.on(fill);
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
