package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

/**
 * 得点の合計: the points of the judged items under one policy, and what the scheme calls their
 * share of the points they could have.
 *
 * @param possible 満点: full points for each item that was judged
 * @param share 得点率 as printed, never on the other side of a level's bound
 * @param level 区分 of the share, blank where the scheme only counts
 */
public record PointTotal(BigDecimal points, BigDecimal possible, String share, String level) {

	/** None where the scheme sums no points or nothing is judged. */
	public static Optional<PointTotal> of(GradeScheme scheme, List<ItemAssessment> items) {
		if (!scheme.sumsPoints()) {
			return Optional.empty();
		}
		List<BigDecimal> points = items.stream()
			.filter((item) -> item.state() == State.JUDGED)
			.flatMap((item) -> scheme.points(item.grade()).stream())
			.toList();
		return scheme.fullPoints()
			.map((full) -> full.multiply(BigDecimal.valueOf(points.size())))
			.filter((possible) -> possible.signum() > 0)
			.map((possible) -> total(scheme, points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), possible));
	}

	private static PointTotal total(GradeScheme scheme, BigDecimal points, BigDecimal possible) {
		List<GradeBand> levels = scheme.bands(GradeBasis.POINTS);
		Rate share = new Rate(points, possible);
		return new PointTotal(points, possible, new PercentText(levels).brief(share), level(levels, share));
	}

	private static String level(List<GradeBand> levels, Rate share) {
		return levels.stream().filter((level) -> reaches(share, level)).map(GradeBand::label).findFirst().orElse("");
	}

	private static boolean reaches(Rate share, GradeBand level) {
		if (!(level.bound() instanceof LowerBound.Percent percent)) {
			return true;
		}
		int comparison = share.compareToPercent(percent.value());
		return level.inclusive() ? comparison >= 0 : comparison > 0;
	}

}
