package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.report.document.LegendEntry;

/** 評価基準が使う算式: only what the rows of the plan's scheme are held against. */
record SchemeFormulas(GradeScheme scheme, Figures figures) {

	List<LegendEntry> entries() {
		List<LegendEntry> entries = new ArrayList<>();
		if (compares(GradeComparison.PROGRESS)) {
			entries.add(new LegendEntry("進捗率", "（実績 − 基準値）÷（目標 − 基準値）× 100。期間内合計の指標は、実績の合計 ÷ 目標 × 100。"));
		}
		if (compares(GradeComparison.PRO_RATA)) {
			entries.add(new LegendEntry("年数按分",
					"目標年度までN年の指標は、n年目に目標のn/Nを見込み、実績 ÷ 見込む値 × 100 で評価します。減らす指標は、基準値から目標までの減少分を按分します。目標年度は達成率によります。"));
		}
		if (compares(GradeComparison.PRO_RATA_FROM_BASELINE)) {
			entries.add(new LegendEntry("年数按分（基準値から）",
					"目標年度までN年の指標は、n年目に基準値から目標までの差のn/Nを見込み、（実績 − 基準値）÷（見込む差）× 100 で評価します。目標年度は達成率によります。"));
		}
		if (Stream.of(GradeComparison.TARGET_AND_BASELINE, GradeComparison.LAST_YEAR, GradeComparison.PLAN_START)
			.anyMatch(this::compares)) {
			entries.add(new LegendEntry("上回る・下回る",
					"指標の方向に照らしてよい方を「上回る」といいます。減らす指標では、小さい値ほど上回ります。" + "基準値×0.9は、基準値からその1割だけ悪い値です。"));
		}
		if (compares(GradeComparison.PLAN_START)) {
			entries.add(new LegendEntry("計画開始時", "数値は基準値と、段階は計画の開始前に達していた段階（なければ取組の始まる前）と比べます。"));
		}
		if (has(GradeBasis.UNDER_WAY)) {
			entries.add(new LegendEntry("途中年度", "目標年度より前の年度の評価です。達成・未達成は判定せず、達成の割合に含めません。"));
		}
		if (this.scheme.sumsPoints()) {
			entries.add(new LegendEntry("得点", points()));
		}
		return entries;
	}

	private String points() {
		return "判定した取組の評価の点数を合計し、満点（1件%s点）に対する割合で区分します。判定していない取組は満点にも含めません。"
			.formatted(this.scheme.fullPoints().map((full) -> this.figures.number(full, 0)).orElse(Figures.NONE))
				+ judgedOnly();
	}

	/** Letters of a scheme with points say their points themselves; 達成 does not. */
	private String judgedOnly() {
		return String.join("",
				this.scheme.bands(GradeBasis.JUDGED_ONLY)
					.stream()
					.map((band) -> "「%s」は%s点です。".formatted(band.label(),
							this.figures.number(band.points().orElse(BigDecimal.ZERO), 0)))
					.toList());
	}

	private boolean compares(GradeComparison comparison) {
		return this.scheme.bands()
			.stream()
			.filter((band) -> band.basis() != GradeBasis.JUDGED_ONLY && band.basis() != GradeBasis.STATE)
			.anyMatch((band) -> band.comparison() == comparison);
	}

	private boolean has(GradeBasis basis) {
		return !this.scheme.bands(basis).isEmpty();
	}

}
