package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 方針別: counts, what the labels mean and how their numbers changed. */
final class PolicyChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter(report.words().byPolicy());
		flow.paragraph(Text.of(report.words().policyCountNote(), TextStyle.NOTE));
		new CountGrid(report.grades(), report.byPolicy()).print(flow);
		if (!PolicyBars.inFront(report) && !report.barColumns().isEmpty()) {
			charts(flow, report);
		}
		TallyTable.print(flow, report);
		if (!report.overview().indicators().isEmpty()) {
			indicators(flow, report.overview().indicators());
		}
	}

	private static void indicators(PageFlow flow, List<Tally> tallies) {
		flow.section("指標ごとの評価（判定した指標 " + tallies.stream().mapToInt(Tally::count).sum() + "件）");
		ListTable table = ListTable.of(flow, List.of("評価", "意味", "指標の件数", "割合", "前年度", "増減"), 80, 0, 60, 60, 60, 60);
		tallies.forEach((tally) -> table.row(Text.of(tally.column().label(), TextStyle.CELL_BOLD).aligned(Align.CENTRE),
				Text.cell(tally.column().meaning()), Text.figure(Integer.toString(tally.count())),
				Text.figure(tally.share()), Text.figure(tally.previous()), Text.figure(tally.change())));
		table.end();
	}

	/** Too many for the first page. */
	private static void charts(PageFlow flow, ReviewReport report) {
		boolean compared = report.gradeBars().stream().anyMatch((bar) -> !bar.previous().isEmpty());
		flow.section(report.words().bars() + (compared ? "（上段 今年度、下段 前年度）" : ""));
		flow.need(Math.min(PolicyBars.height(report.gradeBars()), Sheet.DEPTH - 40));
		new PolicyBars(flow, report.barColumns(), Sheet.LEFT, Sheet.BREADTH).print(report.gradeBars());
	}

}
