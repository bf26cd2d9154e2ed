package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

/** 区分の並び: from high to low, no bound twice, the last row open below. */
final class BandOrder {

	private BandOrder() {
	}

	static void check(List<GradeSchemeSheet.Placed> bands) {
		for (int i = 1; i < bands.size(); i++) {
			pair(bands.get(i - 1), bands.get(i));
		}
		if (!bands.isEmpty() && !(bands.getLast().band().bound() instanceof LowerBound.Lowest)) {
			bands.getLast().row().fault("下限", "これより下の結果に当たる区分がありません（すき間）。", "この行の下に、下限を空欄にした最も低い区分の行を追加してください。");
		}
	}

	private static void pair(GradeSchemeSheet.Placed upper, GradeSchemeSheet.Placed lower) {
		if (upper.band().bound() instanceof LowerBound.Lowest) {
			boolean again = lower.band().bound() instanceof LowerBound.Lowest;
			upper.row()
				.fault("下限", again ? "下限が空欄の行が二つあります（重なり）。" : "最も低い区分が最後の行にありません（順序）。",
						"下限が空欄の行は一つだけにし、同じ対象の最後に置いてください。");
			return;
		}
		int order = compare(upper.band(), lower.band());
		if (order < 0) {
			lower.row().fault("下限", "上の行より高い下限です（順序）。", "同じ対象の行を、下限の高い順に並べてください。");
		}
		else if (order == 0) {
			lower.row().fault("下限", "上の行と同じ下限です（重なり）。", "下限を変えるか、上の行の「下限を含む」を「いいえ」にしてください。");
		}
	}

	/** Of two equal bounds the exclusive one is the higher. */
	private static int compare(GradeBand upper, GradeBand lower) {
		int byBound = compare(upper.bound(), lower.bound());
		return (byBound != 0) ? byBound : Boolean.compare(lower.inclusive(), upper.inclusive());
	}

	private static int compare(LowerBound upper, LowerBound lower) {
		int byRank = Integer.compare(rank(upper), rank(lower));
		return (byRank != 0) ? byRank : size(upper).compareTo(size(lower));
	}

	private static int rank(LowerBound bound) {
		return switch (bound) {
			case LowerBound.Achieved() -> 3;
			case LowerBound.TargetValue() -> 2;
			case LowerBound.LastYear() -> 1;
			case LowerBound.PlanStart() -> 1;
			case LowerBound.BaselineTimes times -> 1;
			case LowerBound.Percent percent -> 1;
			case LowerBound.InStates states -> 0;
			case LowerBound.Lowest() -> 0;
		};
	}

	private static BigDecimal size(LowerBound bound) {
		return switch (bound) {
			case LowerBound.Percent(BigDecimal value) -> value;
			case LowerBound.BaselineTimes(BigDecimal factor) -> factor;
			case LowerBound.Achieved() -> BigDecimal.ZERO;
			case LowerBound.TargetValue() -> BigDecimal.ZERO;
			case LowerBound.LastYear() -> BigDecimal.ZERO;
			case LowerBound.PlanStart() -> BigDecimal.ZERO;
			case LowerBound.InStates(List<State> states) -> BigDecimal.ZERO;
			case LowerBound.Lowest() -> BigDecimal.ZERO;
		};
	}

}
