package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;

/**
 * 前年度との比較: difference, relative change and direction of one indicator, and the moves of
 * items between grades (rules.md section 5).
 */
final class YearComparison {

	private final Grader grader;

	YearComparison(Grader grader) {
		this.grader = grader;
	}

	YearOverYear compare(Situation situation, Assessment current) {
		return (situation.indicator().kind() == IndicatorKind.PROSE) ? assessments(situation, current)
				: values(situation, current);
	}

	/** 自己評価 by its order; it has no number to differ by. */
	private static YearOverYear assessments(Situation situation, Assessment current) {
		Situation before = situation.lastYear();
		String printed = before.answer().map(Answer::printed).orElse("");
		Optional<SelfAssessment> earlier = assessed(before.actual());
		Optional<SelfAssessment> now = assessed(situation.actual()).filter((one) -> current.state() == State.JUDGED);
		Optional<Change> change = earlier.flatMap((old) -> now.map((fresh) -> Improvement.ofSign(old.compareTo(fresh))))
			.filter((one) -> !situation.redefined());
		return new YearOverYear(current.indicator(), current.year(), Optional.empty(), printed, Optional.empty(), "",
				Optional.empty(), change.orElse(Change.NOT_COMPARABLE),
				change.isPresent() ? "" : obstacle(situation, current, earlier.isPresent()));
	}

	private static Optional<SelfAssessment> assessed(Actual actual) {
		return (actual instanceof Actual.Assessed(SelfAssessment result)) ? Optional.of(result) : Optional.empty();
	}

	private static String obstacle(Situation situation, Assessment current, boolean known) {
		if (current.state() == State.PENDING || situation.lastYear().actual() instanceof Actual.Pending) {
			return Reason.LAST_YEAR_PENDING;
		}
		if (situation.redefined()) {
			return Reason.REDEFINED;
		}
		if (!known) {
			return otherKind(situation) ? Reason.KIND_CHANGED : Reason.NO_LAST_YEAR;
		}
		return withoutValue(current);
	}

	private YearOverYear values(Situation situation, Assessment current) {
		Situation before = situation.lastYear();
		String printed = before.answer().map(Answer::printed).orElse("");
		Optional<YearValue.Known> previous = value(before);
		String unit = isStage(situation) ? "段階" : Wording.unitOfDifference(situation.indicator().unit());
		Optional<String> obstacle = obstacle(situation, current, previous);
		if (obstacle.isPresent()) {
			return new YearOverYear(current.indicator(), current.year(), previous.map(YearValue.Known::value), printed,
					Optional.empty(), unit, Optional.empty(), Change.NOT_COMPARABLE, obstacle.get());
		}
		YearValue.Known p = previous.orElseThrow();
		YearValue.Known a = compared(situation, current).orElseThrow();
		boolean fromZero = p.value().signum() == 0 && !isStage(situation);
		return new YearOverYear(current.indicator(), current.year(), Optional.of(p.value()), printed,
				Optional.of(a.minus(p)), unit, isStage(situation) ? Optional.empty() : a.changeFrom(p),
				Improvement.of(situation, p.value(), a.value()), fromZero ? Reason.LAST_YEAR_ZERO : "");
	}

	private static boolean isStage(Situation situation) {
		return situation.indicator().kind() == IndicatorKind.STAGE;
	}

	private static Optional<YearValue.Known> value(Situation situation) {
		return isStage(situation)
				? new StageRecord(situation).inForce()
					.map((stage) -> new YearValue.Known(BigDecimal.valueOf(stage.order()), List.of()))
				: PeriodValue.comparable(situation).known();
	}

	/** Also a value that came although the plan does not judge the year. */
	private static Optional<YearValue.Known> compared(Situation situation, Assessment current) {
		boolean shown = current.actualValue().isPresent() || situation.indicator().period() == Period.PERIOD_TOTAL;
		return value(situation).filter((value) -> shown);
	}

	private static Optional<String> obstacle(Situation situation, Assessment current,
			Optional<YearValue.Known> previous) {
		if (current.state() == State.PENDING || situation.lastYear().actual() instanceof Actual.Pending) {
			return Optional.of(Reason.LAST_YEAR_PENDING);
		}
		if (!isStage(situation) && situation.indicator().kind() != IndicatorKind.NUMBER) {
			return Optional.of(Reason.NOT_A_NUMBER);
		}
		if (situation.redefined()) {
			return Optional.of(Reason.REDEFINED);
		}
		if (previous.isEmpty()) {
			return Optional.of(otherKind(situation) ? Reason.KIND_CHANGED : Reason.NO_LAST_YEAR);
		}
		return compared(situation, current).isPresent() ? Optional.empty() : Optional.of(withoutValue(current));
	}

	private static String withoutValue(Assessment current) {
		return (current.state() == State.JUDGED) ? Reason.NOT_A_NUMBER : current.state().label();
	}

	private static boolean otherKind(Situation situation) {
		return situation.actual().getClass() != situation.lastYear().actual().getClass()
				&& carriesValue(situation.actual()) && carriesValue(situation.lastYear().actual());
	}

	private static boolean carriesValue(Actual actual) {
		return actual instanceof Actual.Measured || actual instanceof Actual.Staged || actual instanceof Actual.Assessed
				|| actual instanceof Actual.Done;
	}

	/**
	 * One move per item graded in both years, unchanged ones included, in register order.
	 */
	List<GradeMove> moves(List<ItemAssessment> before, List<ItemAssessment> now) {
		Map<ItemNumber, ItemAssessment> earlier = before.stream()
			.collect(Collectors.toMap(ItemAssessment::item, Function.identity(), (first, second) -> first));
		List<GradeMove> moves = new ArrayList<>();
		for (ItemAssessment item : now) {
			Optional.ofNullable(earlier.get(item.item())).map((old) -> move(old, item)).ifPresent(moves::add);
		}
		return moves;
	}

	private GradeMove move(ItemAssessment before, ItemAssessment now) {
		return new GradeMove(now.item(), label(before), label(now), change(before, now));
	}

	private static String label(ItemAssessment item) {
		return item.grade().isEmpty() ? item.state().label() : item.grade();
	}

	private Change change(ItemAssessment before, ItemAssessment now) {
		if (label(before).equals(label(now))) {
			return Change.UNCHANGED;
		}
		if (before.state() != State.JUDGED || now.state() != State.JUDGED) {
			return Change.NOT_COMPARABLE;
		}
		return this.grader.compare(now.grade(), before.grade())
			.or(() -> byVerdict(before, now))
			.map(Improvement::ofSign)
			.orElse(Change.NOT_COMPARABLE);
	}

	/** Labels of different kinds can be told apart only by 達成 and 未達成. */
	private static Optional<Integer> byVerdict(ItemAssessment before, ItemAssessment now) {
		return before.verdict()
			.flatMap((old) -> now.verdict().map((fresh) -> old.compareTo(fresh)))
			.filter((sign) -> sign != 0);
	}

}
