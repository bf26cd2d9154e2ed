package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

/**
 * 評価区分を言葉で: {@code 100%以上110%未満} from a band and the one above it.
 */
record BandWords(Figures figures) {

	List<GuideBand> of(GradeScheme scheme) {
		return Stream.of(GradeBasis.values()).flatMap((basis) -> of(scheme.bands(basis)).stream()).toList();
	}

	private List<GuideBand> of(List<GradeBand> bands) {
		List<GuideBand> words = new ArrayList<>();
		Optional<GradeBand> above = Optional.empty();
		for (GradeBand band : bands) {
			words.add(new GuideBand(heading(band), band.label(), range(band, above), band.meaning()));
			above = Optional.of(band);
		}
		return words;
	}

	private String heading(GradeBand band) {
		return switch (band.basis()) {
			case RATE, PROGRESS -> measure(band.comparison());
			case JUDGED_ONLY, STAGE, STATE, POINTS -> band.basis().label();
			case UNDER_WAY, ITEM -> band.basis().label() + "（" + measure(band.comparison()) + "）";
		};
	}

	private String measure(GradeComparison comparison) {
		return switch (comparison) {
			case RATE, PROGRESS, POINT_SHARE -> comparison.label();
			case PRO_RATA, PRO_RATA_FROM_BASELINE -> "達成率（" + comparison.inBrackets() + "）";
			case TARGET_AND_BASELINE, LAST_YEAR, PLAN_START -> comparison.label() + "との比較";
		};
	}

	private String range(GradeBand band, Optional<GradeBand> above) {
		return switch (band.bound()) {
			case LowerBound.Achieved achieved -> "達成と判定したもの";
			case LowerBound.InStates(List<State> states) ->
				states.stream().map(State::label).collect(Collectors.joining("・"));
			case LowerBound.Lowest lowest -> above.map(this::below).orElse("すべて");
			case LowerBound.Percent percent -> edge(band) + (band.inclusive() ? "以上" : "超")
					+ above.filter((upper) -> upper.bound() instanceof LowerBound.Percent).map(this::upTo).orElse("");
			case LowerBound.TargetValue value -> value(band, above);
			case LowerBound.BaselineTimes value -> value(band, above);
			case LowerBound.LastYear value -> value(band, above);
			case LowerBound.PlanStart value -> value(band, above);
		};
	}

	/** 目標 itself stands between 目標を上回る and 目標を下回る. */
	private String value(GradeBand band, Optional<GradeBand> above) {
		if (above.filter((other) -> edge(other).equals(edge(band))).isPresent()) {
			return edge(band) + "と同じ";
		}
		String upper = above.map(this::below).orElse("");
		if (band.inclusive()) {
			return edge(band) + "以上" + (upper.isEmpty() ? "" : "、" + upper);
		}
		return edge(band) + (upper.isEmpty() ? "を上回る" : "を上回り、" + upper);
	}

	private String below(GradeBand above) {
		return switch (above.bound()) {
			case LowerBound.Achieved achieved -> "達成と判定しなかったもの";
			case LowerBound.Percent percent -> edge(above) + (above.inclusive() ? "未満" : "以下");
			case LowerBound.TargetValue value -> belowValue(above);
			case LowerBound.BaselineTimes value -> belowValue(above);
			case LowerBound.LastYear value -> belowValue(above);
			case LowerBound.PlanStart value -> belowValue(above);
			case LowerBound.InStates states -> "";
			case LowerBound.Lowest lowest -> "";
		};
	}

	private String belowValue(GradeBand above) {
		return edge(above) + (above.inclusive() ? "を下回る" : "以下");
	}

	/** The upper end of a percentage, behind its lower one. */
	private String upTo(GradeBand above) {
		return below(above).replace("満点の", "");
	}

	private String edge(GradeBand band) {
		return switch (band.bound()) {
			case LowerBound.Percent percent ->
				((band.basis() == GradeBasis.POINTS) ? "満点の" : "") + this.figures.number(percent.value(), 0) + "%";
			case LowerBound.TargetValue target -> (band.basis() == GradeBasis.STAGE) ? "計画の段階" : "目標";
			case LowerBound.BaselineTimes baseline -> baseline(baseline);
			case LowerBound.LastYear lastYear -> "前年度";
			case LowerBound.PlanStart start -> "計画開始時";
			case LowerBound.Achieved achieved -> "達成";
			case LowerBound.InStates states -> "";
			case LowerBound.Lowest lowest -> "";
		};
	}

	private String baseline(LowerBound.BaselineTimes bound) {
		return (bound.factor().compareTo(BigDecimal.ONE) == 0) ? "基準値"
				: "基準値×" + this.figures.number(bound.factor(), 0);
	}

}
