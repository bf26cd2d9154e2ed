package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.report.document.ResultColours;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/** 評価構成の帯: stacked bars of result counts, each part with its label. */
final class GradeBars {

	private static final TextStyle LABEL = TextStyle.SMALL_BOLD;

	private static final float HATCH = 3.4F;

	private final Pen pen;

	private final List<ResultColumn> columns;

	GradeBars(Pen pen, List<ResultColumn> columns) {
		this.pen = pen;
		this.columns = List.copyOf(columns);
	}

	/** One bar of full width; a hollow one where nothing was judged. */
	void bar(float left, float bottom, float width, float height, List<Integer> counts) {
		int total = counts.stream().mapToInt(Integer::intValue).sum();
		if (total == 0) {
			this.pen.frame(left, bottom, width, height, 0.5F, Palette.RULE);
			this.pen.text("この年度に数えた取組はありません", left + 6, bottom + height / 2 - 2.5F, TextStyle.SMALL_GREY, Align.LEFT);
			return;
		}
		float x = left;
		for (int i = 0; i < counts.size(); i++) {
			float part = width * counts.get(i) / total;
			if (part > 0) {
				part(this.columns.get(i), counts.get(i), x, bottom, part, height);
			}
			x += part;
		}
	}

	/** What the bar shows, for those who hear it. */
	String words(String title, List<Integer> counts) {
		return title + "："
				+ IntStream.range(0, counts.size())
					.mapToObj((i) -> this.columns.get(i).label() + " " + counts.get(i) + "件")
					.collect(Collectors.joining("、"));
	}

	private void part(ResultColumn column, int count, float left, float bottom, float width, float height) {
		Color fill = fill(column);
		this.pen.fill(left, bottom, width, height, fill);
		hatch(column, left, bottom, width, height);
		if (column.kind() == ResultKind.JUDGED_ONLY) {
			this.pen.frame(left + 0.6F, bottom + 0.4F, width - 1.2F, height - 0.8F, 0.8F, edge(column));
		}
		this.pen.line(left, bottom, left, bottom + height, 1.2F, Palette.WHITE);
		String label = label(column, count, width - 4);
		float patch = this.pen.width(label, LABEL) + 3;
		if (!label.isEmpty() && hatched(column)) {
			this.pen.fill(left + (width - patch) / 2, bottom + height / 2 - 4, patch, 8.5F, fill);
		}
		this.pen.text(label, left + width / 2, bottom + height / 2 - 2.5F, LABEL, Align.CENTRE, Palette.on(fill));
	}

	private String label(ResultColumn column, int count, float width) {
		List<String> forms = List.of(column.label() + " " + count, Integer.toString(count));
		return forms.stream().filter((form) -> this.pen.width(form, LABEL) <= width).findFirst().orElse("");
	}

	private Color fill(ResultColumn column) {
		return Palette.fill(column, this.columns);
	}

	/** Room the swatches take in that width. */
	float legendHeight(float width) {
		float x = 0;
		int lines = 1;
		for (ResultColumn column : this.columns) {
			float wide = swatch(column);
			if (x + wide > width) {
				x = 0;
				lines++;
			}
			x += wide;
		}
		return lines * 12F;
	}

	private float swatch(ResultColumn column) {
		return 13 + this.pen.width(column.label(), TextStyle.SMALL) + 12;
	}

	/** Swatches with their labels, as many per line as fit. */
	void legend(float left, float baseline, float width) {
		float x = left;
		float y = baseline;
		for (ResultColumn column : this.columns) {
			float wide = swatch(column);
			if (x + wide > left + width) {
				x = left;
				y -= 12;
			}
			this.pen.fill(x, y - 1.5F, 9, 9, fill(column));
			hatch(column, x, y - 1.5F, 9, 9);
			if (column.kind() == ResultKind.JUDGED_ONLY) {
				this.pen.frame(x, y - 1.5F, 9, 9, 0.8F, edge(column));
			}
			this.pen.text(column.label(), x + 13, y, TextStyle.SMALL, Align.LEFT);
			x += wide;
		}
	}

	/**
	 * On a black-and-white print some that were achieved are as grey as some that were
	 * not.
	 */
	private void hatch(ResultColumn column, float left, float bottom, float width, float height) {
		if (!hatched(column)) {
			return;
		}
		for (float x = left + HATCH; x < left + width - 1; x += HATCH) {
			this.pen.line(x, bottom + 0.8F, x, bottom + height - 0.8F, 0.5F, Palette.lines(fill(column)));
		}
	}

	private static boolean hatched(ResultColumn column) {
		return ResultColours.hatched(column);
	}

	private static Color edge(ResultColumn column) {
		return column.favourable() ? Palette.NAVY : Palette.RED;
	}

}
