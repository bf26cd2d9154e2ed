package jp.annualreview.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.core.task.TaskRejectedException;

/**
 * 操作: all an administrator can do to runs. Nothing waits: what is asked for is done when
 * its turn comes, after the schedule's and everybody else's, and the answer says whether
 * it will be.
 */
public class Operations {

	private static final Logger logger = LoggerFactory.getLogger(Operations.class);

	private static final int REMEMBERED = 20;

	private final ReviewQueue queue;

	private final AnnualReview review;

	private final Reruns reruns;

	private final EditionWithdrawal withdrawal;

	private final RunOperator operator;

	private final RerunGuards guards;

	private final Previews previews;

	private final BatchHistory history;

	private final Clock clock;

	private final Deque<Answered> answered = new ArrayDeque<>();

	Operations(ReviewQueue queue, AnnualReview review, Reruns reruns, EditionWithdrawal withdrawal,
			RunOperator operator, RerunGuards guards, Previews previews, BatchHistory history, Clock clock) {
		this.queue = queue;
		this.review = review;
		this.reruns = reruns;
		this.withdrawal = withdrawal;
		this.operator = operator;
		this.guards = guards;
		this.previews = previews;
		this.history = history;
		this.clock = clock;
	}

	/** 実行: brings editions up to date. */
	public OperationOutcome start(ReviewRequest request, String by) {
		try {
			this.review.check(request);
		}
		catch (IOException | RuntimeException ex) {
			return new OperationOutcome.Refused(RefusedBecause.NOTHING_TO_REVIEW, RequestWords.of(ex));
		}
		return ask(new Asked.Review(request), by, () -> this.review.ensure(request));
	}

	/** 取消し: takes back an edition that was made by mistake. */
	public OperationOutcome withdraw(EditionKey key, String by) {
		try {
			this.withdrawal.check(key);
		}
		catch (WithdrawalRefusedException ex) {
			return new OperationOutcome.Refused(RefusedBecause.NOT_WITHDRAWN, String.valueOf(ex.getMessage()));
		}
		return ask(new Asked.Withdrawal(key), by, () -> this.withdrawal.withdraw(key));
	}

	/** What {@link #rerun} would do. */
	public Preview preview(Run run, Rerun rerun) throws IOException {
		return this.previews.of(run, rerun);
	}

	/**
	 * 再実行: the same request twice runs once, and none begins before the last has ended.
	 */
	public OperationOutcome rerun(Run run, Rerun rerun, String by) {
		Asked.Again again = new Asked.Again(run, rerun);
		List<Turn> turns = this.queue.turns(run.id());
		if (turns.stream().anyMatch((turn) -> turn.what().equals(again))) {
			return new OperationOutcome.AlreadyAsked();
		}
		Optional<RefusedBecause> refusal = this.guards.against(run, rerun)
			.or(() -> turns.isEmpty() ? Optional.empty() : Optional.of(RefusedBecause.RUN_WAITING));
		return refusal.<OperationOutcome>map(OperationOutcome.Refused::new)
			.orElseGet(() -> ask(again, by, () -> List.of(perform(again, by))));
	}

	/**
	 * 停止: a run at work ends at its next chance and can be resumed; one that waits is
	 * taken back.
	 */
	public OperationOutcome stop(Run run, String by) {
		if (!this.operator.runs(run)) {
			return this.queue.cancel(run.id()) ? accepted("停止", run, by)
					: new OperationOutcome.Refused(RefusedBecause.NOT_RUNNING);
		}
		try {
			return this.operator.askToStop(run) ? accepted("停止", run, by) : new OperationOutcome.AlreadyAsked();
		}
		catch (JobExecutionNotRunningException ex) {
			return new OperationOutcome.Refused(RefusedBecause.NOT_RUNNING);
		}
	}

	/**
	 * 破棄: an unfinished run is given up; the next one of its edition starts from the
	 * beginning.
	 */
	public OperationOutcome abandon(Run run, String by) {
		Optional<RefusedBecause> refusal = this.guards.against(run, new Rerun.Resume())
			.or(() -> this.history.execution(run).isEmpty() ? Optional.of(RefusedBecause.NEVER_RAN) : Optional.empty());
		return refusal.<OperationOutcome>map(OperationOutcome.Refused::new)
			.orElseGet(() -> this.operator.abandon(run) ? accepted("破棄", run, by)
					: new OperationOutcome.Refused(RefusedBecause.STILL_RUNNING));
	}

	/** 復旧: closes a run that is said to run though nothing alive runs it. */
	public OperationOutcome recover(Run run, String by) {
		if (this.operator.runs(run)) {
			return new OperationOutcome.Refused(RefusedBecause.STILL_RUNNING);
		}
		if (this.history.execution(run).filter(BatchHistory.Execution::open).isEmpty()) {
			return new OperationOutcome.Refused(RefusedBecause.NOT_BROKEN);
		}
		return this.operator.close(run) ? accepted("復旧", run, by)
				: new OperationOutcome.Refused(RefusedBecause.STILL_RUNNING);
	}

	/** What waits or is under way, in turn. */
	public List<Turn> turns() {
		return this.queue.turns();
	}

	/** The requests that ended last, newest first. */
	public synchronized List<Answered> answered() {
		return List.copyOf(this.answered);
	}

	private EditionOutcome perform(Asked.Again again, String by) throws IOException {
		// Much may have changed before its turn came.
		Optional<RefusedBecause> refusal = this.guards.against(again.run(), again.rerun());
		if (refusal.isPresent()) {
			return new EditionOutcome.Refused(again.run().key(), refusal.get().words());
		}
		return this.reruns.perform(again.run(), again.rerun(), by);
	}

	@FunctionalInterface
	private interface Work {

		List<EditionOutcome> perform() throws IOException;

	}

	private OperationOutcome ask(Asked what, String by, Work work) {
		if (!this.queue.isOpen()) {
			return new OperationOutcome.Refused(RefusedBecause.ENDING);
		}
		try {
			boolean added = this.queue.ask(what, by, () -> answer(what, by, work));
			logger.info("{} さんの依頼{}: {}", by, added ? "" : "（依頼済み）", what);
			return added ? new OperationOutcome.Accepted() : new OperationOutcome.AlreadyAsked();
		}
		catch (TaskRejectedException ex) {
			return new OperationOutcome.Refused(RefusedBecause.ENDING);
		}
	}

	private void answer(Asked what, String by, Work work) {
		try {
			remember(new Answered(what, by, LocalDateTime.now(this.clock), work.perform(), ""));
		}
		catch (IOException | RuntimeException ex) {
			logger.error("{} さんの依頼を実行できません: {}", by, what, ex);
			remember(new Answered(what, by, LocalDateTime.now(this.clock), List.of(), RequestWords.of(ex)));
		}
	}

	private synchronized void remember(Answered answer) {
		this.answered.addFirst(answer);
		if (this.answered.size() > REMEMBERED) {
			this.answered.removeLast();
		}
	}

	private static OperationOutcome accepted(String operation, Run run, String by) {
		logger.info("{} さんが {} を{}しました", by, run.label(), operation);
		return new OperationOutcome.Accepted();
	}

}
