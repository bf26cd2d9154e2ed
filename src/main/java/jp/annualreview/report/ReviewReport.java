package jp.annualreview.report;

import java.util.List;
import java.util.Optional;

/**
 * 進捗状況報告書: everything the report prints, in words and figures ready to print. Formats add
 * layout, no figure of their own.
 *
 * @param grades the result columns of every count table, in order: letters, 達成のみ labels,
 * then the states that occur
 * @param items 全項目一覧 in register order; the other chapters refer to these
 * @param results 評価結果.csv
 * @param itemResults 評価結果_取組事項.csv
 * @param findingList 指摘一覧.csv
 * @param closing 計画期間総括, where it was asked for
 */
public record ReviewReport(Cover cover, List<ResultColumn> grades, Overview overview, CountTable byPolicy,
		CountTable byDepartment, List<GradeBar> gradeBars, List<ItemRow> items, Moves moves, List<Missed> missed,
		List<Unsettled> unsettled, List<Trend> trends, GradingGuide guide, List<LegendEntry> legend,
		List<LegendEntry> glossary, List<SubmissionRow> submissions, DataTable results, DataTable itemResults,
		DataTable findingList, Optional<ClosingReport> closing) {

	public ReviewReport {
		grades = List.copyOf(grades);
		gradeBars = List.copyOf(gradeBars);
		items = List.copyOf(items);
		missed = List.copyOf(missed);
		unsettled = List.copyOf(unsettled);
		trends = List.copyOf(trends);
		legend = List.copyOf(legend);
		glossary = List.copyOf(glossary);
		submissions = List.copyOf(submissions);
	}

	/** 重点項目. */
	public List<ItemRow> priorities() {
		return this.items.stream().filter(ItemRow::priority).toList();
	}

}
