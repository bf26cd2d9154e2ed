package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunReset;

/**
 * 実行の状況 of one run, in words.
 *
 * @param execution empty where the run never started
 * @param steps how each step stands; one to be done again is not yet done
 * @param problem why the newest attempt failed and what to do
 * @param closed present where its edition was closed with this run
 */
public record RunReport(Run run, Optional<BatchHistory.Execution> execution, boolean published, List<StepReport> steps,
		Optional<Problem> problem, List<RunReset> resets, Optional<ClosedEdition> closed) {

	/**
	 * One step, done or not.
	 *
	 * @param duration in seconds, or blank
	 */
	public record StepReport(ReviewStep step, String status, String duration, long count) {
	}

	/**
	 * 試行: one attempt at a run.
	 *
	 * @param number counts up from 1
	 * @param steps those it ran, in order
	 */
	public record Attempt(int number, String status, Optional<LocalDateTime> startedAt, Optional<LocalDateTime> endedAt,
			List<StepReport> steps) {

		public Attempt {
			steps = List.copyOf(steps);
		}

	}

	/** Why a run failed. */
	public record Problem(ReviewStep step, FailureCause cause, String detail) {
	}

	public boolean unfinished() {
		return this.execution.map((value) -> !value.completed() && !value.abandoned()).orElse(true);
	}

}
