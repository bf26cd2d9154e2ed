package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;

/**
 * 縞模様: tells what was not achieved from what was where the print has no colour.
 *
 * @param id by which a bar refers to it
 * @param fill the ground
 * @param line the stripes on it
 */
record Hatch(String id, String fill, String line) {

	private static final String ID = "hatch-";

	/** One for each ground. */
	static List<Hatch> of(List<ResultColumn> columns) {
		return columns.stream()
			.filter(ResultColours::hatched)
			.map((column) -> ResultColours.fill(column, columns))
			.distinct()
			.map((fill) -> new Hatch(ID + fill, "#" + fill, "#" + ResultColours.lines(fill)))
			.toList();
	}

	/** What a part of a bar is painted with. */
	static String paint(ResultColumn column, List<ResultColumn> all) {
		String fill = ResultColours.fill(column, all);
		return ResultColours.hatched(column) ? "url(#" + ID + fill + ")" : "#" + fill;
	}

}
