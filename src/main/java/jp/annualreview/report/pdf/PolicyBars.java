package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColumn;

/** 方針別の構成: a bar for each policy with last year's below it. */
final class PolicyBars {

	/** The name of a policy, its two bars and the white below. */
	private static final float BLOCK = 45;

	/** What the bar of the year before takes of it. */
	private static final float LAST_YEAR = 12;

	private static final float NAME = 13;

	private static final float LEGEND = 24;

	private static final float YEAR = 30;

	private static final float SIDE = 34;

	private final PageFlow flow;

	private final List<ResultColumn> columns;

	private final float left;

	private final float width;

	PolicyBars(PageFlow flow, List<ResultColumn> columns, float left, float width) {
		this.flow = flow;
		this.columns = List.copyOf(columns);
		this.left = left;
		this.width = width;
	}

	static float height(List<GradeBar> bars) {
		return LEGEND + (float) bars.stream().mapToDouble(PolicyBars::block).sum();
	}

	private static float block(GradeBar bar) {
		return BLOCK - (bar.previous().isEmpty() ? LAST_YEAR : 0) - (bar.policy().isEmpty() ? NAME : 0);
	}

	void print(List<GradeBar> bars) {
		GradeBars drawn = new GradeBars(this.flow.pen(), this.columns);
		float top = this.flow.take(LEGEND);
		this.flow.tags().in(Role.PARAGRAPH, () -> drawn.legend(this.left, top - 9, this.width));
		this.flow.take(Math.max(0, drawn.legendHeight(this.width) - LEGEND + 12));
		bars.forEach((bar) -> {
			this.flow.need(block(bar));
			chart(drawn, bar);
		});
	}

	private void chart(GradeBars drawn, GradeBar bar) {
		float top = this.flow.take(block(bar));
		this.flow.tags().figure(words(this.columns, bar), () -> draw(drawn, bar, top));
	}

	private void draw(GradeBars drawn, GradeBar bar, float upper) {
		float top = bar.policy().isEmpty() ? upper + NAME : upper;
		this.flow.pen().text(bar.policy(), this.left, top - 8, TextStyle.CELL_BOLD, Align.LEFT);
		year(drawn, bar.thisYear(), bar.counts(), top - 25, 14);
		if (!bar.previous().isEmpty()) {
			year(drawn, bar.lastYear(), bar.previous(), top - 37, 10.5F);
		}
	}

	private void year(GradeBars drawn, String year, List<Integer> counts, float bottom, float height) {
		float text = bottom + height / 2 - 2.8F;
		int total = counts.stream().mapToInt(Integer::intValue).sum();
		this.flow.pen().text(year, this.left + YEAR - 6, text, TextStyle.CELL, Align.RIGHT);
		drawn.bar(this.left + YEAR, bottom, this.width - YEAR - SIDE, height, counts);
		this.flow.pen().text(total + "件", this.left + this.width, text, TextStyle.CELL, Align.RIGHT);
	}

	/** What a bar shows, for those who hear it. */
	static String words(List<ResultColumn> columns, GradeBar bar) {
		String last = bar.previous().isEmpty() ? "" : "、" + bar.lastYear() + "は" + counted(columns, bar.previous());
		return "%s%sは%s%s。".formatted(bar.policy().isEmpty() ? "" : bar.policy() + ": ", bar.thisYear(),
				counted(columns, bar.counts()), last);
	}

	private static String counted(List<ResultColumn> columns, List<Integer> counts) {
		return IntStream.range(0, counts.size())
			.mapToObj((i) -> columns.get(i).label() + counts.get(i) + "件")
			.collect(Collectors.joining("・"));
	}

}
