package jp.annualreview.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;

/**
 * 件数 of a set of items in one year.
 *
 * @param byResult how many items have each 評価 or 状態
 * @param items 取組事項, each counted once (再掲 is not)
 * @param judged items with a grade, the denominator of grade shares
 * @param decided of these, those judged 達成 or 未達成, the denominator of 達成の割合
 * @param achieved judged 達成
 */
record ItemCounts(Map<String, Integer> byResult, int items, int judged, int decided, int achieved) {

	static ItemCounts of(ReviewFacts facts, Collection<Item> items, FiscalYear year) {
		Map<String, Integer> byResult = new HashMap<>();
		items.forEach((item) -> byResult.merge(facts.result(item, year), 1, Integer::sum));
		return new ItemCounts(byResult, (int) items.stream().filter((item) -> facts.counted(item, year)).count(),
				(int) items.stream().filter((item) -> facts.judged(item, year)).count(),
				(int) items.stream().filter((item) -> facts.decided(item, year)).count(),
				(int) items.stream().filter((item) -> facts.verdict(item, year, Verdict.ACHIEVED)).count());
	}

	int of(String result) {
		return this.byResult.getOrDefault(result, 0);
	}

	List<Integer> of(List<ResultColumn> columns) {
		return columns.stream().map((column) -> of(column.label())).toList();
	}

	/** 達成の割合 of the items judged 達成 or 未達成. */
	String achievedShare() {
		return Figures.share(this.achieved, this.decided);
	}

}
