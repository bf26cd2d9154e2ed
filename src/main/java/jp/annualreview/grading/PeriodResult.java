package jp.annualreview.grading;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.State;

/**
 * 計画期間の結果 of one indicator (rules.md section 8).
 *
 * @param judged years with a judgement
 * @param met those judged 達成
 * @param decisive the assessment that is the final grade; empty for
 * {@link PeriodBasis#EACH_YEAR} and where the period ends without a judgement
 * @param open why there is no final grade; empty where there is one, and where nothing is
 * known of the last year
 */
public record PeriodResult(PeriodBasis basis, int judged, int met, Optional<Assessment> decisive,
		Optional<State> open) {

	/**
	 * The result of a period.
	 * @param last the plan's last year
	 * @param years the years that are known; a year without a result is left out
	 */
	public static PeriodResult of(Optional<Indicator> indicator, FiscalYear last,
			NavigableMap<FiscalYear, Assessment> years) {
		PeriodBasis basis = PeriodBasis.of(indicator);
		List<Assessment> judged = years.values().stream().filter(Assessment::judged).toList();
		Optional<Assessment> end = Optional.ofNullable(years.get(last));
		Optional<Assessment> decisive = switch (basis) {
			case EACH_YEAR -> Optional.empty();
			case LEVEL, ONCE -> end.flatMap((one) -> decisive(one, judged));
		};
		boolean decided = decisive.isPresent() || basis == PeriodBasis.EACH_YEAR && !judged.isEmpty();
		return new PeriodResult(basis, judged.size(), count(judged, PeriodResult::met), decisive,
				decided ? Optional.empty() : end.map(Assessment::state));
	}

	/** What has ended before the last year keeps the judgement it ended with. */
	private static Optional<Assessment> decisive(Assessment end, List<Assessment> judged) {
		boolean over = end.judged() || end.state() == State.ENDED;
		return (over && !judged.isEmpty()) ? Optional.of(judged.getLast()) : Optional.empty();
	}

	private static boolean met(Assessment assessment) {
		return assessment.verdict().filter(Verdict.ACHIEVED::equals).isPresent();
	}

	private static int count(Collection<Assessment> assessments, Predicate<Assessment> which) {
		return (int) assessments.stream().filter(which).count();
	}

	/** Whether there is a final grade. */
	public boolean decided() {
		return this.decisive.isPresent() || this.basis == PeriodBasis.EACH_YEAR && this.judged > 0;
	}

	/** Whether the final grade is 達成: by its judgement, or in every year judged. */
	public boolean achieved() {
		return this.decisive.map(PeriodResult::met)
			.orElse(this.basis == PeriodBasis.EACH_YEAR && decided() && this.met == this.judged);
	}

}
