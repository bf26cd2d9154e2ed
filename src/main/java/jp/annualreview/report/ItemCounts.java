package jp.annualreview.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;

/**
 * 件数 of a set of items in one year.
 *
 * @param listed the items, 再掲 among them
 * @param byResult how many items have each 評価 or 状態
 * @param items 取組事項, each counted once (再掲 is not)
 * @param judged items with a grade, the denominator of grade shares
 * @param decided of these, those judged 達成 or 未達成, the denominator of 達成の割合
 * @param achieved judged 達成
 */
record ItemCounts(ReviewFacts facts, FiscalYear year, List<Item> listed, Map<String, Integer> byResult, int items,
		int judged, int decided, int achieved) {

	static ItemCounts of(ReviewFacts facts, Collection<Item> items, FiscalYear year) {
		Map<String, Integer> byResult = new HashMap<>();
		items.forEach((item) -> byResult.merge(facts.result(item, year), 1, Integer::sum));
		return new ItemCounts(facts, year, List.copyOf(items), byResult,
				(int) items.stream().filter((item) -> facts.counted(item, year)).count(),
				(int) items.stream().filter((item) -> facts.judged(item, year)).count(),
				(int) items.stream().filter((item) -> facts.decided(item, year)).count(),
				(int) items.stream().filter((item) -> facts.verdict(item, year, Verdict.ACHIEVED)).count());
	}

	/** Whether some have a grade but neither 達成 nor 未達成 yet. */
	boolean undecided() {
		return this.judged > this.decided;
	}

	int of(String result) {
		return this.byResult.getOrDefault(result, 0);
	}

	int of(ResultColumn column) {
		return (int) this.listed.stream().filter((item) -> this.facts.falls(item, this.year, column)).count();
	}

	List<Integer> of(List<ResultColumn> columns) {
		return columns.stream().map(this::of).toList();
	}

	/** Items whose stage went up (or down, where negative is asked) since last year. */
	int moved(int sign) {
		return (int) this.listed.stream()
			.flatMap((item) -> this.facts.stagesMoved(item).stream())
			.filter((stages) -> Integer.signum(stages) == sign)
			.count();
	}

	Cell achievedShareCell() {
		return Figures.shareOf(this.achieved, this.decided);
	}

	/** 達成の割合 of the items judged 達成 or 未達成. */
	String achievedShare() {
		return Figures.share(this.achieved, this.decided);
	}

}
