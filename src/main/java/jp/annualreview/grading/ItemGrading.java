package jp.annualreview.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.State;

/**
 * 取組事項の評価: the indicators of an item rolled up as the plan says. As long as an indicator
 * that is due is open, the item is open too, unless its outcome is certain already.
 */
final class ItemGrading {

	private static final Comparator<IndicatorResult> BY_STATE = Comparator
		.comparing((result) -> result.assessment().state());

	private final RollUp rollUp;

	private final Grader grader;

	ItemGrading(RollUp rollUp, Grader grader) {
		this.rollUp = rollUp;
		this.grader = grader;
	}

	ItemAssessment rollUp(ItemNumber item, FiscalYear year, List<IndicatorResult> indicators) {
		if (indicators.size() == 1) {
			return of(item, indicators.getFirst());
		}
		List<IndicatorResult> judged = indicators.stream().filter(IndicatorResult::judged).toList();
		Optional<IndicatorResult> open = indicators.stream().filter(ItemGrading::isOpen).min(BY_STATE);
		if (judged.isEmpty() || (open.isPresent() && !isCertain(judged))) {
			return open.or(() -> indicators.stream().min(BY_STATE)).map((one) -> of(item, one)).orElseThrow();
		}
		return combine(item, year, judged);
	}

	private static ItemAssessment of(ItemNumber item, IndicatorResult result) {
		Assessment only = result.assessment();
		return new ItemAssessment(item, only.year(), result.forItem(), only.verdict(), only.state(), only.reasons());
	}

	private static boolean isOpen(IndicatorResult result) {
		Assessment assessment = result.assessment();
		return assessment.state().compareTo(State.NO_TARGET) > 0 && !assessment.judged() && !result.toCome();
	}

	/** すべて達成 fails with the first miss, whatever the others will say. */
	private boolean isCertain(List<IndicatorResult> judged) {
		return this.rollUp == RollUp.ALL_ACHIEVED && verdict(judged).equals(Optional.of(Verdict.NOT_ACHIEVED));
	}

	private ItemAssessment combine(ItemNumber item, FiscalYear year, List<IndicatorResult> judged) {
		Optional<Verdict> verdict = verdict(judged);
		Optional<String> grade = switch (this.rollUp) {
			case LOWEST -> lowest(labels(judged));
			case ALL_ACHIEVED -> verdict.map(this.grader::label);
			case MEAN_POINTS -> mean(labels(judged));
		};
		return grade.map((label) -> new ItemAssessment(item, year, label, verdict, State.JUDGED, List.of()))
			.orElseGet(() -> new ItemAssessment(item, year, "", Optional.empty(), State.UNDECIDED,
					List.of(Reason.NO_POINTS)));
	}

	/**
	 * Where items have rows of their own, an indicator without such a row is left out.
	 */
	private static List<String> labels(List<IndicatorResult> judged) {
		boolean apart = judged.stream().anyMatch(IndicatorResult::itemScale);
		return judged.stream().filter((one) -> one.itemScale() == apart).map(IndicatorResult::forItem).toList();
	}

	private static Optional<Verdict> verdict(List<IndicatorResult> judged) {
		List<Verdict> verdicts = judged.stream().flatMap((one) -> one.assessment().verdict().stream()).toList();
		if (verdicts.contains(Verdict.NOT_ACHIEVED)) {
			return Optional.of(Verdict.NOT_ACHIEVED);
		}
		return (verdicts.size() == judged.size()) ? Optional.of(Verdict.ACHIEVED) : Optional.empty();
	}

	private Optional<String> lowest(List<String> labels) {
		if (labels.stream().distinct().count() == 1) {
			return Optional.of(labels.getFirst());
		}
		boolean allWithPoints = labels.stream().allMatch((label) -> this.grader.points(label).isPresent());
		return allWithPoints
				? labels.stream().min(Comparator.comparing((label) -> this.grader.points(label).orElseThrow()))
				: Optional.empty();
	}

	private Optional<String> mean(List<String> labels) {
		List<BigDecimal> points = labels.stream().flatMap((label) -> this.grader.points(label).stream()).toList();
		if (points.size() < labels.size()) {
			return Optional.empty();
		}
		BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal mean = sum.divide(BigDecimal.valueOf(points.size()), sum.scale() + 10, RoundingMode.HALF_UP);
		return this.grader.labelOfMean(labels, mean);
	}

}
