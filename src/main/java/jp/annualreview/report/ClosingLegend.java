package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.LegendEntry;

/** 計画期間総括の凡例: what the final grade of an indicator is, by 期間の区分. */
final class ClosingLegend {

	private ClosingLegend() {
	}

	static List<LegendEntry> entries() {
		return List.of(new LegendEntry("達成した年度 3／4", "計画期間総括で、判定した4年度のうち3年度で達成。未提出、集計中など判定していない年度は含みません"),
				new LegendEntry(FinalGradeWords.EVERY_YEAR,
						"期間の区分が「毎年度」の指標の最終評価。判定した年度のすべてで達成（「" + FinalGradeWords.SOME_YEARS + "」「"
								+ FinalGradeWords.NO_YEAR + "」も同じ）"),
				new LegendEntry("累計・段階の最終評価", "最終年度の評価。それより前に終了した指標は、終了前の最後の評価"),
				new LegendEntry("期間内合計・最終年度の最終評価", "最終年度の評価。期間内合計は各年度の実績の合計（期間計）で判定"),
				new LegendEntry("平均3年の最終評価", "目標が1年度だけにあるものは最終年度の評価、ほかは「毎年度」と同じ"),
				new LegendEntry(FinalGradeWords.NO_RESULT, "その年度の調査票が提出されておらず、結果がないこと。0ではありません"),
				new LegendEntry("図の●・○", "●は達成、○は未達成の年度の実績、小さい点は判定していない年度の実績。破線は目標"));
	}

}
