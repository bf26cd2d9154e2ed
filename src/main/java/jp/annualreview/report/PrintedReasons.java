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

	static final String NO_TOLERANCE = "許容幅未設定";

	private static final String ZERO = "零";

	private static final String NO_RATE_OF_ZERO = "達成率なし（目標が0";

	private PrintedReasons() {
	}

	static String of(Assessment assessment) {
		return assessment.reasons()
			.stream()
			.filter((reason) -> tells(reason, assessment.targetKind(), assessment.printedRate(),
					assessment.state().label()))
			.map(PrintedReasons::words)
			.collect(Collectors.joining("、"));
	}

	/** A reason the office can remove says how. */
	static String words(String reason) {
		return reason.equals(NO_TOLERANCE) ? reason + "（事務局が計画台帳の「指標」に記入すると判定できます）" : reason;
	}

	/**
	 * Whether the reason says more than its kind, or than what stands beside it already.
	 */
	static boolean tells(String reason, String kind, String printedRate, String state) {
		boolean understood = reason.equals(NO_RATE.formatted(kind))
				|| kind.equals(ZERO) && reason.startsWith(NO_RATE_OF_ZERO);
		boolean printed = printedRate.contains("（" + reason + "）") || reason.equals(state)
				|| reason.equals(ActualWords.PROVISIONAL);
		return !understood && !printed;
	}

}
