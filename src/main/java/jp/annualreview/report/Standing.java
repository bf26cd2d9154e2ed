package jp.annualreview.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.State;

/**
 * 取組の現在地: how far an item came in a year by its answers alone. Of several indicators the
 * lowest stage and the least favourable 自己評価 count.
 *
 * @param label the stage's symbol, else why there is none
 */
record Standing(Optional<Stage> stage, String label, Optional<SelfAssessment> ownView) {

	static final String NOT_ASSESSED = "記入なし";

	private static final String WITHOUT_STAGE = "段階なし";

	static Standing of(List<Assessment> assessments) {
		Optional<Stage> stage = assessments.stream()
			.flatMap((one) -> stage(one).stream())
			.min(Comparator.naturalOrder());
		String label = stage.map(Stage::symbol)
			.orElseGet(() -> assessments.stream().map(Standing::state).findFirst().map(Standing::word).orElse(""));
		return new Standing(stage, label,
				assessments.stream()
					.flatMap((one) -> one.answer().flatMap(Answer::selfAssessment).stream())
					.max(Comparator.naturalOrder()));
	}

	String ownLabel() {
		return this.ownView.map(SelfAssessment::label).orElse(NOT_ASSESSED);
	}

	/** Items that were ended or merged do not stand at a stage any more. */
	private static Optional<Stage> stage(Assessment assessment) {
		boolean current = assessment.state() == State.NO_TARGET;
		return assessment.answer()
			.map(Answer::actual)
			.filter((actual) -> current)
			.filter(Actual.Staged.class::isInstance)
			.map((actual) -> ((Actual.Staged) actual).stage());
	}

	private static String word(State state) {
		return (state == State.NO_TARGET) ? WITHOUT_STAGE : state.label();
	}

	/** The state the answer itself is in where nothing could have been judged. */
	static State state(Assessment assessment) {
		if (assessment.state() != State.NO_TARGET) {
			return assessment.state();
		}
		return assessment.answer().map(Answer::actual).map(Standing::state).orElse(State.NOT_SUBMITTED);
	}

	/** The answer as printed, or why there is none. */
	static String shown(Assessment assessment, String printed) {
		State state = state(assessment);
		return (state == State.NO_TARGET) ? printed : state.label();
	}

	private static State state(Actual actual) {
		return switch (actual) {
			case Actual.Measured value -> State.NO_TARGET;
			case Actual.Staged value -> State.NO_TARGET;
			case Actual.Assessed value -> State.NO_TARGET;
			case Actual.Done value -> State.NO_TARGET;
			case Actual.Pending none -> State.PENDING;
			case Actual.NotMeasurable none -> State.NOT_MEASURABLE;
			case Actual.NotApplicable none -> State.NOT_APPLICABLE;
			case Actual.Blank none -> State.BLANK;
			case Actual.HeldBack none -> State.HELD_BACK;
			case Actual.NotSubmitted none -> State.NOT_SUBMITTED;
		};
	}

}
