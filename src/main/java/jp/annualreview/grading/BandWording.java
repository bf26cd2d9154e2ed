package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.LowerBound;

/**
 * 評価の説明: why a result falls into a band, as the last line of a reckoning.
 */
final class BandWording {

	private final PercentText percentText;

	BandWording(PercentText percentText) {
		this.percentText = percentText;
	}

	/** {@code 97.3822% は 90%以上100%未満 → B}. */
	String explain(List<GradeBand> bands, int index, BandStanding standing) {
		GradeBand band = bands.get(index);
		Optional<GradeBand> above = (index > 0) ? Optional.of(bands.get(index - 1)) : Optional.empty();
		String of = (band.basis() == GradeBasis.ITEM) ? "取組の評価: " : "";
		return of + because(band, above, standing) + " → " + band.label();
	}

	private String because(GradeBand band, Optional<GradeBand> above, BandStanding standing) {
		if (standing.isTie(band)) {
			return "100.0000%（同値、未達成）は下限が100%より低い最上位の区分";
		}
		String range = lowerEnd(band) + above.map(BandWording::upperEnd).orElse("");
		GradeBand measured = (band.bound() instanceof LowerBound.Lowest) ? above.orElse(band) : band;
		Optional<Rate> rate = range.isEmpty() ? Optional.empty() : standing.held(measured);
		return rate.map((held) -> standing.reckoned(measured).orElse("") + this.percentText.exact(held) + " は " + range)
			.orElseGet(() -> words(band));
	}

	private static String words(GradeBand band) {
		return switch (band.bound()) {
			case LowerBound.Percent percent -> Wording.number(percent.value()) + "%の区分";
			case LowerBound.TargetValue target -> "実績は目標" + side(band);
			case LowerBound.BaselineTimes times -> "実績は基準値" + factor(times.factor()) + side(band);
			case LowerBound.LastYear last -> "実績は前年度" + side(band);
			case LowerBound.PlanStart start -> "実績は計画開始時" + side(band);
			case LowerBound.InStates states -> "判定していない";
			case LowerBound.Achieved achieved -> "判定は達成";
			case LowerBound.Lowest lowest -> (band.basis() == GradeBasis.JUDGED_ONLY) ? "判定は未達成" : "実績は上のどの区分にも届かない";
		};
	}

	private static String factor(BigDecimal factor) {
		return (factor.compareTo(BigDecimal.ONE) == 0) ? "" : "×" + Wording.number(factor);
	}

	private static String side(GradeBand band) {
		return band.inclusive() ? "と同じかそれよりよい" : "よりよい";
	}

	private static String lowerEnd(GradeBand band) {
		return (band.bound() instanceof LowerBound.Percent percent)
				? Wording.number(percent.value()) + (band.inclusive() ? "%以上" : "%超") : "";
	}

	private static String upperEnd(GradeBand above) {
		return (above.bound() instanceof LowerBound.Percent percent)
				? Wording.number(percent.value()) + (above.inclusive() ? "%未満" : "%以下") : "";
	}

}
