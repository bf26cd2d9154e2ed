package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

/**
 * 評価区分の検査: the rows of one scheme. The bands of one 対象 are held against one thing, run
 * from high to low without overlap and end in a band that is open below, so that every
 * result has exactly one grade.
 */
final class GradeBandChecks {

	private GradeBandChecks() {
	}

	static void check(List<GradeSchemeSheet.Placed> scheme) {
		for (GradeBasis basis : GradeBasis.values()) {
			List<GradeSchemeSheet.Placed> rows = scheme.stream().filter((one) -> one.band().basis() == basis).toList();
			if (basis == GradeBasis.STATE) {
				states(rows, scheme);
			}
			else {
				comparisons(rows);
				BandOrder.check(rows.stream().filter(GradeBandChecks::boundFits).toList());
			}
		}
		points(scheme);
	}

	private static void comparisons(List<GradeSchemeSheet.Placed> rows) {
		for (GradeSchemeSheet.Placed placed : rows) {
			GradeComparison first = rows.getFirst().band().comparison();
			if (placed.band().comparison() != first) {
				placed.row().fault("比較", "上の行と比較が違います（混在）。", "同じ対象の行の比較は、すべて「" + first.label() + "」に揃えてください。");
			}
			if (!boundFits(placed)) {
				placed.row()
					.fault("下限", "この行の比較では使えない下限です（混在）。", "下限には" + bounds(placed.band()) + "を記入し、最も低い区分は空欄にしてください。");
			}
		}
	}

	private static boolean boundFits(GradeSchemeSheet.Placed placed) {
		LowerBound bound = placed.band().bound();
		return bound instanceof LowerBound.Lowest || fitting(placed.band()).contains(bound.getClass());
	}

	private static Set<Class<? extends LowerBound>> fitting(GradeBand band) {
		if (band.basis() == GradeBasis.JUDGED_ONLY) {
			return Set.of(LowerBound.Achieved.class);
		}
		return switch (band.comparison()) {
			case RATE, PROGRESS, PRO_RATA, PRO_RATA_FROM_BASELINE, POINT_SHARE -> Set.of(LowerBound.Percent.class);
			case TARGET_AND_BASELINE -> Set.of(LowerBound.TargetValue.class, LowerBound.BaselineTimes.class);
			case LAST_YEAR -> Set.of(LowerBound.TargetValue.class, LowerBound.LastYear.class);
			case PLAN_START -> Set.of(LowerBound.TargetValue.class, LowerBound.PlanStart.class);
		};
	}

	/** {@link #fitting} as it is said to the officer. */
	private static String bounds(GradeBand band) {
		if (band.basis() == GradeBasis.JUDGED_ONLY) {
			return "「達成」";
		}
		return switch (band.comparison()) {
			case RATE, PROGRESS, PRO_RATA, PRO_RATA_FROM_BASELINE, POINT_SHARE -> "百分率の数値";
			case TARGET_AND_BASELINE -> "「目標」「基準値」「基準値×0.9」";
			case LAST_YEAR -> "「目標」「前年度」";
			case PLAN_START -> "「目標」「計画開始時」";
		};
	}

	private static void states(List<GradeSchemeSheet.Placed> rows, List<GradeSchemeSheet.Placed> scheme) {
		Set<State> taken = new HashSet<>();
		for (GradeSchemeSheet.Placed placed : rows) {
			if (placed.band().bound() instanceof LowerBound.InStates(List<State> states)
					&& !states.stream().map(taken::add).reduce(true, Boolean::logicalAnd)) {
				placed.row().fault("下限", "同じ状態が二度使われています（重なり）。", "状態は一つの行だけに記入してください。");
			}
			if (scheme.stream().anyMatch((other) -> isGradeNamed(placed.band().label(), other.band()))) {
				placed.row().fault("評価", "評価の区分と同じ名前です。", "判定していない行は評価と分けて数えるため、別の名前にしてください。");
			}
		}
	}

	private static boolean isGradeNamed(String label, GradeBand band) {
		return band.basis().grades() && band.label().equals(label);
	}

	/** A label has one number of points, in whichever row it stands. */
	private static void points(List<GradeSchemeSheet.Placed> scheme) {
		boolean summed = scheme.stream().anyMatch((placed) -> placed.band().basis() == GradeBasis.POINTS);
		Map<String, GradeBand> first = new HashMap<>();
		for (GradeSchemeSheet.Placed placed : graded(scheme)) {
			GradeBand band = placed.band();
			GradeBand other = first.computeIfAbsent(band.label(), (label) -> band);
			if (!other.points().equals(band.points())) {
				placed.row().fault("点数", "同じ評価「" + band.label() + "」に違う点数があります。", "同じ評価の点数を揃えてください。");
			}
			if (summed && band.points().isEmpty()) {
				placed.row().fault("点数", "得点を合計するための点数がありません。", "点数を記入するか、対象「得点」の行を削除してください。");
			}
		}
	}

	private static List<GradeSchemeSheet.Placed> graded(List<GradeSchemeSheet.Placed> scheme) {
		List<GradeSchemeSheet.Placed> graded = new ArrayList<>(scheme);
		graded.removeIf((placed) -> !placed.band().basis().grades());
		return graded;
	}

}
