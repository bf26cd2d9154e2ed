package jp.annualreview.report;

import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Graded;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.State;

/**
 * 未確定だった項目: those for which a later answer could still decide something, and those that
 * it did decide although nothing was to be expected (把握不能).
 */
final class Undecided {

	private static final Set<State> WAITING = Set.of(State.NOT_SUBMITTED, State.HELD_BACK, State.BLANK, State.PENDING);

	private Undecided() {
	}

	/**
	 * By item.
	 * @param judges whether the plan judges; else the state of the answer is what tells
	 */
	static Set<ItemNumber> of(Graded graded, Graded now, boolean judges) {
		Set<IndicatorId> decided = now.assessments()
			.stream()
			.filter(Assessment::judged)
			.map(Assessment::indicator)
			.collect(Collectors.toSet());
		return graded.assessments()
			.stream()
			.filter((assessment) -> waits(assessment, judges)
					|| !assessment.judged() && decided.contains(assessment.indicator()))
			.map((assessment) -> assessment.indicator().item())
			.collect(Collectors.toSet());
	}

	/** What is judged in a later year only waits for nothing this year. */
	private static boolean waits(Assessment assessment, boolean judges) {
		return WAITING.contains(judges ? assessment.state() : Standing.state(assessment))
				|| assessment.state() == State.UNDECIDED && !assessment.judgedLater();
	}

}
