package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;

/**
 * 評価区分を言葉で: {@code 100%以上110%未満} from a band and the one above it.
 */
final class BandWords {

	private BandWords() {
	}

	static List<GuideBand> of(GradeScheme scheme) {
		return Stream.of(GradeBasis.values()).flatMap((basis) -> of(basis, scheme.bands(basis)).stream()).toList();
	}

	private static List<GuideBand> of(GradeBasis basis, List<GradeBand> bands) {
		List<GuideBand> words = new ArrayList<>();
		Optional<GradeBand> above = Optional.empty();
		for (GradeBand band : bands) {
			words.add(new GuideBand(heading(band), band.label(), range(band, above), band.meaning()));
			above = Optional.of(band);
		}
		return words;
	}

	private static String heading(GradeBand band) {
		boolean ownMeasure = switch (band.comparison()) {
			case PRO_RATA, TARGET_AND_BASELINE, LAST_YEAR -> true;
			case RATE, PROGRESS -> false;
		};
		boolean measured = band.basis() == GradeBasis.RATE || band.basis() == GradeBasis.PROGRESS;
		return (ownMeasure && measured) ? heading(band.basis(), band.comparison()) : band.basis().label();
	}

	private static String heading(GradeBasis basis, GradeComparison comparison) {
		return basis.label() + "（" + comparison.label() + "との比較）";
	}

	private static String range(GradeBand band, Optional<GradeBand> above) {
		if (band.bound() instanceof LowerBound.Achieved) {
			return "達成と判定したもの";
		}
		String upper = above.map(BandWords::upTo).orElse("");
		if (band.bound() instanceof LowerBound.Lowest) {
			return upper.isEmpty() ? "すべて" : upper;
		}
		if (sameEdge(band, above)) {
			return edge(band) + "と同じ";
		}
		String lower = edge(band) + (band.inclusive() ? "以上" : "超");
		return lower + ((upper.isEmpty() || band.bound() instanceof LowerBound.Percent) ? "" : "かつ") + upper;
	}

	/** The upper end a band has from the one above it. */
	private static String upTo(GradeBand above) {
		if (above.bound() instanceof LowerBound.Achieved) {
			return "達成と判定しなかったもの";
		}
		return edge(above) + (above.inclusive() ? "未満" : "以下");
	}

	/** 目標 itself stands between 目標超 and 目標未満. */
	private static boolean sameEdge(GradeBand band, Optional<GradeBand> above) {
		return above.filter((other) -> edge(other).equals(edge(band))).isPresent();
	}

	private static String edge(GradeBand band) {
		return switch (band.bound()) {
			case LowerBound.Percent percent ->
				Figures.number(percent.value(), 0) + ((band.basis() == GradeBasis.POINTS) ? "点" : "%");
			case LowerBound.TargetValue target -> "目標";
			case LowerBound.BaselineTimes baseline -> baseline(baseline);
			case LowerBound.LastYear lastYear -> "前年度";
			case LowerBound.Achieved achieved -> "達成";
			case LowerBound.Lowest lowest -> "";
		};
	}

	private static String baseline(LowerBound.BaselineTimes bound) {
		return (bound.factor().compareTo(BigDecimal.ONE) == 0) ? "基準値" : "基準値×" + Figures.number(bound.factor(), 0);
	}

}
