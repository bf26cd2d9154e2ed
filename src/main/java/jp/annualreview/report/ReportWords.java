package jp.annualreview.report;

import jp.annualreview.plan.NegativeSign;

/**
 * 報告書の言い回し: what the chapters and columns are called, for a plan whose items are judged
 * against targets and for one that sets none and only shows how far they came.
 *
 * @param judged whether anything of the plan can be judged
 * @param bars heading of the bars per policy
 * @param countNote what the table by 担当課 counts
 * @param upper label of the upper of the two rows of an item
 * @param lower label of the lower one
 * @param negatives 負数の表記, for the numbers a format writes itself
 * @param values heading of what moved, this year's above last year's
 */
public record ReportWords(boolean judged, String byPolicy, String byDepartment, String bars, String countNote,
		String up, String down, String other, String matrix, String missed, String missedSheet, String status,
		String rows, String upper, String lower, String guide, String formulas, NegativeSign negatives, String values) {

	static final ReportWords JUDGED = new ReportWords(true, "方針別の評価", "担当課別の評価", "方針別の評価の構成",
			"件数は取組事項の数です。達成の割合＝達成と判定した取組÷判定した取組", "評価が上がった項目", "評価が下がった項目", "状態が変わった項目", "評価の移り変わり（取組の件数）",
			"未達成の理由・今後の対応", "未達成の指標", "達成状況", "計画・実績", "計画", "実績", "評価基準と算式", "算式と端数の扱い", NegativeSign.TRIANGLE,
			"実績（目標）");

	static final ReportWords SHOWN = new ReportWords(false, "体系別の取組状況", "担当課別の取組状況", "体系別の到達した段階の構成", "件数は取組事項の数です",
			"段階が進んだ項目", "段階が戻った項目", "段階はそのままで、自己評価又は回答の有無が変わった項目", "段階の移り変わり（取組の件数）", "一部達成・未達成の理由・今後の対応",
			"自己評価が一部達成・未達成の取組", "取組状況", "段階・自己評価", "段階", "自己評価", "段階と自己評価の見方", "件数と割合の扱い", NegativeSign.TRIANGLE,
			"段階（自己評価）");

	static ReportWords of(ReviewFacts facts) {
		ReportWords words = facts.judges() ? JUDGED : SHOWN;
		return words.with(facts.plan().negatives(), words.countNote + decidedOf(facts));
	}

	/** Which items 達成の割合 speaks of where not all that have a grade were judged. */
	private static String decidedOf(ReviewFacts facts) {
		ItemCounts counts = ItemCounts.of(facts, facts.register().items(), facts.year());
		return (facts.judges() && counts.undecided())
				? "（評価した%d件のうち、達成・未達成を判定した%d件について。目標の年度がまだ来ない取組は含みません）".formatted(counts.judged(), counts.decided())
				: "";
	}

	/** What the table by policy counts, whose rows are of several levels. */
	public String policyCountNote() {
		return this.judged ? this.countNote : this.countNote + "。どの階層の行も、その下にある取組事項をすべて数えています";
	}

	private ReportWords with(NegativeSign sign, String note) {
		return new ReportWords(this.judged, this.byPolicy, this.byDepartment, this.bars, note, this.up, this.down,
				this.other, this.matrix, this.missed, this.missedSheet, this.status, this.rows, this.upper, this.lower,
				this.guide, this.formulas, sign, this.values);
	}

}
