package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Tally;

/** 評価・状態ごとの件数: what each label means, how many items have it and had it last year. */
final class TallyTable {

	private static final float ROW = 14.5F;

	private TallyTable() {
	}

	static void print(PageFlow flow, ReviewReport report) {
		boolean judged = report.words().judged();
		flow.section(judged ? "評価・状態ごとの取組の件数（前年度との比較）" : "段階・自己評価ごとの取組の件数（前年度との比較）");
		List<Tally> tallies = report.overview().tallies();
		flow.need(Math.min(ROW * (tallies.size() + (judged ? 1 : 4)), Sheet.DEPTH / 2));
		ListTable table = ListTable.of(flow, List.of(judged ? "評価・状態" : "区分", "意味", "取組の件数", "割合", "前年度", "増減"), 80, 0,
				60, 60, 60, 60);
		String title = "";
		for (Tally tally : tallies) {
			if (!judged && !tally.column().kind().title().equals(title)) {
				title = tally.column().kind().title();
				table.section(title);
			}
			table.row(row(tally));
		}
		table.end();
	}

	private static Text[] row(Tally tally) {
		ResultColumn column = tally.column();
		return new Text[] { Text.of(column.label(), TextStyle.CELL_BOLD), Text.cell(column.meaning()),
				Text.figure(Integer.toString(tally.count())), Text.figure(tally.share()), Text.figure(tally.previous()),
				Text.figure(tally.change()) };
	}

}
