package jp.annualreview.report.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.GuideBand;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.ReviewReport;

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

	static PageKey of(ReviewReport report) {
		return new PageKey(Stream.of(grades(report), stages(report)).filter((line) -> !line.isEmpty()).toList());
	}

	private static String grades(ReviewReport report) {
		List<String> letters = report.grades()
			.stream()
			.filter((column) -> column.kind() == ResultKind.GRADE)
			.map(ResultColumn::label)
			.toList();
		Map<String, String> meanings = new LinkedHashMap<>();
		report.guide()
			.bands()
			.stream()
			.filter((band) -> letters.contains(band.label()))
			.forEach((band) -> meanings.putIfAbsent(band.label(), meaning(band)));
		return titled("評価", meanings.values().stream());
	}

	private static String meaning(GuideBand band) {
		boolean self = band.range().contains(band.basis());
		return band.label() + " " + (self ? "" : band.basis()) + band.range();
	}

	/** A stage that is its own word needs no other. */
	private static String meaning(LegendEntry stage) {
		return stage.label().equals(stage.text()) ? stage.label() : stage.label() + " " + stage.text();
	}

	private static String stages(ReviewReport report) {
		return titled("段階", report.guide().stages().stream().map(PageKey::meaning).distinct());
	}

	private static String titled(String title, Stream<String> meanings) {
		String joined = meanings.collect(Collectors.joining("　"));
		return joined.isEmpty() ? "" : title + "：　" + joined;
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
