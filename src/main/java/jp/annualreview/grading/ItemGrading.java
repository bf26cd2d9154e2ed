package jp.annualreview.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.State;

/**
 * 取組事項の評価: the indicators of an item rolled up as the plan says. As long as an indicator
 * that is due is open, the item is open too, unless its outcome is certain already. One
 * whose year is to come never holds the item back; what grade it has counts.
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
		List<IndicatorResult> graded = indicators.stream().filter(IndicatorResult::graded).toList();
		Optional<IndicatorResult> open = indicators.stream().filter(ItemGrading::isOpen).min(BY_STATE);
		if (graded.isEmpty() || (open.isPresent() && !isCertain(graded))) {
			return open.or(() -> indicators.stream().min(BY_STATE)).map((one) -> of(item, one)).orElseThrow();
		}
		return combine(item, year, graded);
	}

	private static ItemAssessment of(ItemNumber item, IndicatorResult result) {
		Assessment only = result.assessment();
		return new ItemAssessment(item, only.year(), result.forItem(), only.verdict(),
				result.graded() ? State.JUDGED : only.state(), only.reasons());
	}

	private static boolean isOpen(IndicatorResult result) {
		return result.assessment().state().compareTo(State.NO_TARGET) > 0 && !result.graded() && !result.toCome();
	}

	/** すべて達成 fails with the first miss, whatever the others will say. */
	private boolean isCertain(List<IndicatorResult> graded) {
		return this.rollUp == RollUp.ALL_ACHIEVED && verdict(graded).equals(Optional.of(Verdict.NOT_ACHIEVED));
	}

	private ItemAssessment combine(ItemNumber item, FiscalYear year, List<IndicatorResult> graded) {
		Optional<Verdict> verdict = verdict(graded);
		Optional<String> grade = switch (this.rollUp) {
			case LOWEST -> lowest(labels(graded));
			case ALL_ACHIEVED -> verdict.map(this.grader::label);
			case MEAN_POINTS -> this.grader.labelOfMean(labels(graded));
		};
		return grade.map((label) -> new ItemAssessment(item, year, label, verdict, State.JUDGED, List.of()))
			.orElseGet(() -> new ItemAssessment(item, year, "", Optional.empty(), State.UNDECIDED, because(graded)));
	}

	/** すべて達成 waits for the first judgement; the others lack points. */
	private List<String> because(List<IndicatorResult> graded) {
		return (this.rollUp == RollUp.ALL_ACHIEVED) ? graded.getFirst().assessment().reasons()
				: List.of(Reason.NO_POINTS);
	}

	/**
	 * Where items have rows of their own, an indicator without such a row is left out.
	 */
	private static List<String> labels(List<IndicatorResult> graded) {
		boolean apart = graded.stream().anyMatch(IndicatorResult::itemScale);
		return graded.stream().filter((one) -> one.itemScale() == apart).map(IndicatorResult::forItem).toList();
	}

	/**
	 * Of those that have one, and one miss is enough; an indicator whose year is to come
	 * has none yet.
	 */
	private static Optional<Verdict> verdict(List<IndicatorResult> graded) {
		return graded.stream().flatMap((one) -> one.assessment().verdict().stream()).max(Comparator.naturalOrder());
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

}
