package jp.annualreview.report;

import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.Trend;

/**
 * 進捗状況報告書: everything the report prints, in words and figures ready to print. Formats add
 * layout, no figure of their own.
 *
 * @param grades the result columns of every count table, in order: letters and 達成のみ
 * labels (stages and 自己評価 where nothing is judged), then the states that occur
 * @param items 全項目一覧 in register order; the other chapters refer to these
 * @param results 評価結果.csv
 * @param itemResults 評価結果_取組事項.csv
 * @param findingList 指摘一覧.csv
 * @param words what chapters and columns are called
 * @param planChanges 計画の変更 up to the year under review
 * @param effects 効果額 and 効果額.csv, empty where the plan has none
 * @param closing 計画期間総括, where it was asked for
 * @param changes 前回からの変更, where the year has an edition before
 * @param opinions 委員意見 of the year so far and those of earlier years that are open
 */
public record ReviewReport(Cover cover, List<ResultColumn> grades, Overview overview, CountTable byPolicy,
		CountTable byDepartment, List<GradeBar> gradeBars, List<ItemRow> items, Moves moves, List<Missed> missed,
		List<Unsettled> unsettled, List<Trend> trends, GradingGuide guide, List<LegendEntry> legend,
		List<LegendEntry> glossary, List<SubmissionRow> submissions, DataTable results, DataTable itemResults,
		DataTable findingList, ReportWords words, EffectReport effects, List<PlanChange> planChanges,
		Optional<ClosingReport> closing, Optional<EditionChanges> changes, List<OpinionRow> opinions) {

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
		planChanges = List.copyOf(planChanges);
		opinions = List.copyOf(opinions);
	}

	/** The report of a year's first edition. */
	public ReviewReport(Cover cover, List<ResultColumn> grades, Overview overview, CountTable byPolicy,
			CountTable byDepartment, List<GradeBar> gradeBars, List<ItemRow> items, Moves moves, List<Missed> missed,
			List<Unsettled> unsettled, List<Trend> trends, GradingGuide guide, List<LegendEntry> legend,
			List<LegendEntry> glossary, List<SubmissionRow> submissions, DataTable results, DataTable itemResults,
			DataTable findingList, ReportWords words, EffectReport effects, List<PlanChange> planChanges,
			Optional<ClosingReport> closing) {
		this(cover, grades, overview, byPolicy, byDepartment, gradeBars, items, moves, missed, unsettled, trends, guide,
				legend, glossary, submissions, results, itemResults, findingList, words, effects, planChanges, closing,
				Optional.empty(), List.of());
	}

	/** Whether anything of the plan can be judged. */
	public boolean judged() {
		return this.words.judged();
	}

	public NegativeSign negatives() {
		return this.words.negatives();
	}

	/** The columns of {@link #gradeBars()}. */
	public List<ResultColumn> barColumns() {
		return ResultColumns.compared(this.grades);
	}

	/** The bars of all policies as one; empty where there are none. */
	public Optional<GradeBar> wholeBar() {
		return this.gradeBars.stream().reduce(GradeBar::with).map((sum) -> sum.named("全体"));
	}

	/** What departments are asked to mend or confirm. */
	public List<AskedRow> asked() {
		return AskedRow.of(this.findingList);
	}

	/** 重点項目, each once: 再掲 stands where it came from. */
	public List<ItemRow> priorities() {
		return this.items.stream()
			.filter((item) -> item.priority() && !item.result().equals(State.RELISTED.label()))
			.toList();
	}

}
