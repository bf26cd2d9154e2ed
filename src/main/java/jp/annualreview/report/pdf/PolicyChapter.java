package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.GradeBar;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 方針別: counts, and the grades of this year over last year's. */
final class PolicyChapter implements Chapter {

	/** The name of a policy, its two bars and the white below. */
	private static final float BLOCK = 53;

	/** What the bar of the year before takes of it. */
	private static final float LAST_YEAR = 15;

	private static final float LEGEND = 34;

	private static final float YEAR = 30;

	private static final float SIDE = 50;

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter(report.words().byPolicy());
		new CountGrid(report.grades(), report.byPolicy()).print(flow);
		if (!report.gradeBars().isEmpty() && !report.barColumns().isEmpty()) {
			charts(flow, report);
		}
		if (!report.overview().indicators().isEmpty()) {
			indicators(flow, report.overview().indicators());
		}
	}

	private static void indicators(PageFlow flow, List<Tally> tallies) {
		flow.section("指標ごとの評価（判定した指標 " + tallies.stream().mapToInt(Tally::count).sum() + "件）");
		ListTable table = ListTable.of(flow, List.of("評価", "意味", "件数", "割合", "前年度", "増減"), 80, 0, 60, 60, 60, 60);
		tallies.forEach((tally) -> table.row(Text.of(tally.column().label(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
				Text.cell(tally.column().meaning()), Text.figure(Integer.toString(tally.count())),
				Text.figure(tally.share()), Text.figure(tally.previous()), Text.figure(tally.change())));
		table.end();
	}

	private static void charts(PageFlow flow, ReviewReport report) {
		GradeBars bars = new GradeBars(flow.pen(), report.barColumns());
		boolean compared = report.gradeBars().stream().anyMatch((bar) -> !bar.previous().isEmpty());
		float block = compared ? BLOCK : BLOCK - LAST_YEAR;
		flow.section(report.words().bars() + (compared ? "（上段 今年度、下段 前年度）" : ""));
		flow.need(Math.min(LEGEND + block * report.gradeBars().size(), Sheet.DEPTH - LEGEND));
		float top = flow.take(20);
		float[] height = new float[1];
		flow.tags().in(Role.PARAGRAPH, () -> height[0] = bars.legend(Sheet.LEFT, top - 10, Sheet.BREADTH));
		flow.take(height[0] - 12);
		report.gradeBars().forEach((bar) -> {
			flow.need(block);
			chart(flow, bars, bar, block);
		});
	}

	private static void chart(PageFlow flow, GradeBars bars, GradeBar bar, float block) {
		float top = flow.take(block);
		flow.tags().figure(words(bars, bar), () -> draw(flow, bars, bar, top));
	}

	private static String words(GradeBars bars, GradeBar bar) {
		String thisYear = bars.words(bar.policy() + "の" + bar.thisYear(), bar.counts());
		return bar.previous().isEmpty() ? thisYear : thisYear + "。" + bars.words(bar.lastYear(), bar.previous());
	}

	private static void draw(PageFlow flow, GradeBars bars, GradeBar bar, float top) {
		flow.pen().text(bar.policy(), Sheet.LEFT, top - 9, TextStyle.CELL_BOLD, Align.LEFT);
		year(flow, bars, bar.thisYear(), bar.counts(), top - 30, 16);
		if (!bar.previous().isEmpty()) {
			year(flow, bars, bar.lastYear(), bar.previous(), top - 45, 12);
		}
	}

	private static void year(PageFlow flow, GradeBars bars, String year, List<Integer> counts, float bottom,
			float height) {
		float text = bottom + height / 2 - 2.8F;
		int total = counts.stream().mapToInt(Integer::intValue).sum();
		flow.pen().text(year, Sheet.LEFT + YEAR - 6, text, TextStyle.CELL, Align.RIGHT);
		bars.bar(Sheet.LEFT + YEAR, bottom, Sheet.BREADTH - YEAR - SIDE, height, counts);
		flow.pen().text(total + "件", Sheet.RIGHT, text, TextStyle.CELL, Align.RIGHT);
	}

}
