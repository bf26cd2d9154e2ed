package jp.annualreview.report;

import java.util.stream.Collectors;

import jp.annualreview.grading.Assessment;

/**
 * 理由の表記: of the grading's reasons those that tell a reader something. A kind of target
 * that never has a rate is explained once, with the formulas; the open data keep every
 * reason.
 */
final class PrintedReasons {

	private static final String NO_RATE = "達成率なし（%s）";

	private static final String ZERO = "零";

	private static final String NO_RATE_OF_ZERO = "達成率なし（目標が0";

	private PrintedReasons() {
	}

	static String of(Assessment assessment) {
		return assessment.reasons()
			.stream()
			.filter((reason) -> !understood(reason, assessment) && !printed(reason, assessment))
			.collect(Collectors.joining("、"));
	}

	private static boolean understood(String reason, Assessment assessment) {
		return reason.equals(NO_RATE.formatted(assessment.targetKind()))
				|| assessment.targetKind().equals(ZERO) && reason.startsWith(NO_RATE_OF_ZERO);
	}

	/** What stands beside the rate, the state or the value already. */
	private static boolean printed(String reason, Assessment assessment) {
		return assessment.printedRate().contains("（" + reason + "）") || reason.equals(assessment.state().label())
				|| reason.equals(ActualWords.PROVISIONAL);
	}

}
