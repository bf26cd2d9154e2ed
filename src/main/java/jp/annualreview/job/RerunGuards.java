package jp.annualreview.job;

import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;

/** やり直しの条件: what must hold before a run is done again. */
class RerunGuards {

	private final Runs runs;

	private final BatchHistory history;

	private final ClosedEditions closed;

	private final RunOperator operator;

	private final FailedWorkbooks workbooks;

	RerunGuards(Runs runs, BatchHistory history, ClosedEditions closed, RunOperator operator,
			FailedWorkbooks workbooks) {
		this.runs = runs;
		this.history = history;
		this.closed = closed;
		this.operator = operator;
		this.workbooks = workbooks;
	}

	/** Why a run cannot be done again in this way now; empty where it can. */
	Optional<RefusedBecause> against(Run run, Rerun rerun) {
		if (this.operator.runs(run)) {
			return Optional.of(RefusedBecause.STILL_RUNNING);
		}
		if (this.closed.of(run.key()).isPresent()) {
			return Optional.of(RefusedBecause.CLOSED);
		}
		if (this.runs.latest(run.key()).filter((latest) -> latest.id() == run.id()).isEmpty()) {
			return Optional.of(RefusedBecause.NEWER_RUN);
		}
		Optional<BatchHistory.Execution> execution = this.history.execution(run);
		if (execution.filter(BatchHistory.Execution::abandoned).isPresent()) {
			return Optional.of(RefusedBecause.ABANDONED);
		}
		return switch (rerun) {
			case Rerun.Resume resume ->
				execution.filter(BatchHistory.Execution::completed).map((done) -> RefusedBecause.COMPLETED);
			case Rerun.From from -> neverRan(execution);
			case Rerun.FailedWorkbooks failed -> neverRan(execution).or(() -> this.workbooks.failed(run).isEmpty()
					? Optional.of(RefusedBecause.NO_FAILED_WORKBOOKS) : Optional.empty());
		};
	}

	private static Optional<RefusedBecause> neverRan(Optional<BatchHistory.Execution> execution) {
		return execution.isEmpty() ? Optional.of(RefusedBecause.NEVER_RAN) : Optional.empty();
	}

}
