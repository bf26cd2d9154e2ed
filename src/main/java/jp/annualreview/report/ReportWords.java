package jp.annualreview.report;

import jp.annualreview.plan.NegativeSign;

/**
 * 報告書の言い回し: what differs between a plan whose items are judged against targets and one
 * that sets none and only shows how far they came.
 *
 * @param judged whether anything of the plan can be judged
 * @param countNote what the counts count
 * @param negatives 負数の表記
 */
public record ReportWords(boolean judged, String countNote, NegativeSign negatives) {

	static ReportWords of(ReviewFacts facts) {
		return new ReportWords(facts.judges(), facts.judges() ? judged(facts) : "件数は取組事項の数です",
				facts.plan().negatives());
	}

	/** Which items 達成の割合 speaks of where not all that have a grade were judged. */
	private static String judged(ReviewFacts facts) {
		ItemCounts counts = ItemCounts.of(facts, facts.register().items(), facts.year());
		return "件数は取組事項の数です。達成の割合＝達成と判定した取組÷判定した取組" + (counts.undecided()
				? "（評価した%d件のうち、達成・未達成を判定した%d件について。目標の年度がまだ来ない取組は含みません）".formatted(counts.judged(), counts.decided())
				: "");
	}

}
