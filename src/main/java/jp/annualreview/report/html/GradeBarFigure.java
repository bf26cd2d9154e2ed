package jp.annualreview.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/**
 * 評価構成の帯: one stacked bar. Places are shares of its width, so that the words in it keep
 * their size on every screen.
 *
 * @param total what the parts add up to; a bar of nothing is printed in words
 */
record GradeBarFigure(String year, String description, List<Part> parts, int total) {

	private static final String NAVY = "#0B3C6F";

	private static final String RED = "#B3261E";

	/** Widths in pixels of a bar on a large and on a small screen. */
	private static final int LARGE = 560;

	private static final int SMALL = 220;

	GradeBarFigure {
		parts = List.copyOf(parts);
	}

	/**
	 * One result.
	 *
	 * @param left in percent, like width and middle
	 * @param label blank where there is no room for it; the tables name every count
	 * @param small whether the label has room on a small screen too
	 * @param edge of a 達成のみ label, else blank
	 * @param paint the fill, or the pattern on it
	 */
	record Part(String left, String width, String middle, String fill, String ink, String label, boolean small,
			String edge, boolean hatched, String paint) {
	}

	static GradeBarFigure of(String year, List<ResultColumn> columns, List<Integer> counts) {
		int total = counts.stream().mapToInt(Integer::intValue).sum();
		List<Part> parts = new ArrayList<>();
		int before = 0;
		for (int i = 0; i < counts.size(); i++) {
			if (counts.get(i) > 0) {
				parts.add(part(columns, columns.get(i), before, counts.get(i), total));
			}
			before += counts.get(i);
		}
		return new GradeBarFigure(year, description(columns, counts), parts, total);
	}

	private static String description(List<ResultColumn> columns, List<Integer> counts) {
		return IntStream.range(0, counts.size())
			.mapToObj((i) -> columns.get(i).label() + " " + counts.get(i) + "件")
			.collect(Collectors.joining("、"));
	}

	private static Part part(List<ResultColumn> columns, ResultColumn column, int before, int count, int total) {
		String fill = ResultColours.fill(column, columns);
		boolean only = column.kind() == ResultKind.JUDGED_ONLY;
		String edge = only ? (column.favourable() ? NAVY : RED) : "";
		String label = label(column, count, LARGE * count / total);
		return new Part(percent(before, total), percent(count, total), percent(2 * before + count, 2 * total),
				"#" + fill, "#" + ResultColours.on(fill), label, wide(label) <= SMALL * count / total, edge,
				ResultColours.hatched(column), Hatch.paint(column, columns));
	}

	private static String label(ResultColumn column, int count, int room) {
		String number = Integer.toString(count);
		String named = column.label() + " " + number;
		if (wide(named) <= room) {
			return named;
		}
		return (wide(number) <= room) ? number : "";
	}

	/** Pixels a label takes, roughly. */
	private static int wide(String label) {
		return 6 + label.codePoints().map((point) -> (point < 0x80) ? 7 : 13).sum();
	}

	private static String percent(int part, int whole) {
		return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP) + "%";
	}

}
