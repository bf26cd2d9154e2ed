package jp.annualreview.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.State;

/**
 * 前年度から変わった理由: what holds an answer back, else what the department says: 理由, or 備考 where
 * the copy prints it.
 */
record MoveReasons(ReviewFacts facts) {

	/** Blank where nothing is said. */
	String of(List<Assessment> assessments) {
		return Stream.of(mistakes(assessments), said(assessments, Answer::reason), said(assessments, Answer::remark))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	/** The same where a reason is owed: the one place that lacks it says so. */
	String owed(List<Assessment> assessments) {
		String reason = of(assessments);
		return reason.isEmpty() ? MissedComposer.NO_REASON : reason;
	}

	static String said(List<Assessment> assessments, Function<Answer, String> part) {
		return joined(assessments.stream().flatMap((assessment) -> assessment.answer().stream()).map(part));
	}

	private String mistakes(List<Assessment> assessments) {
		return joined(assessments.stream()
			.filter((one) -> Standing.state(one) == State.HELD_BACK)
			.flatMap((one) -> this.facts.mistakes(one.indicator()).stream()));
	}

	static String joined(Stream<String> texts) {
		return texts.filter((text) -> !text.isEmpty()).distinct().collect(Collectors.joining("／"));
	}

}
