package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 評価区分: one row of a grading scheme.
 *
 * @param label 評価: {@code AA}, {@code 達成} …
 * @param inclusive 下限を含む
 * @param points 点数, needed for a roll-up
 */
public record GradeBand(GradeBasis basis, GradeComparison comparison, String label, LowerBound bound, boolean inclusive,
		String meaning, Optional<BigDecimal> points) {
}
