package jp.annualreview.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * 提出期限 of an edition, seen from its 基準日.
 *
 * @param last the last day, empty where 会議 sets none
 */
record SubmissionDeadline(Optional<LocalDate> last, LocalDate asOf) {

	/** Without a deadline whatever is missing is asked for. */
	boolean over() {
		return this.last.map(this.asOf::isAfter).orElse(true);
	}

	/** {@code あと5日}, {@code 期限日}, {@code 31日超過}; blank without a deadline. */
	String words() {
		return this.last.map((day) -> ChronoUnit.DAYS.between(this.asOf, day))
			.map(SubmissionDeadline::words)
			.orElse("");
	}

	private static String words(long days) {
		if (days == 0) {
			return "期限日";
		}
		return (days > 0) ? "あと" + days + "日" : -days + "日超過";
	}

}
