package jp.annualreview.job;

import java.io.IOException;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;

/**
 * 再実行: brings a run to its end, from where it stopped or from a step on. Its frozen
 * inputs stay as they were.
 */
public class Reruns {

	private final RunOperator operator;

	private final PublishedEditions editions;

	private final Reprints reprints;

	private final RunRecords records;

	private final FailedWorkbooks workbooks;

	private final RunReports reports;

	private final ReviewEvents events;

	private final FailureNotice notice;

	private final OneAtATime oneAtATime;

	Reruns(RunOperator operator, PublishedEditions editions, Reprints reprints, RunRecords records,
			FailedWorkbooks workbooks, RunReports reports, ReviewEvents events, FailureNotice notice,
			OneAtATime oneAtATime) {
		this.operator = operator;
		this.editions = editions;
		this.reprints = reprints;
		this.records = records;
		this.workbooks = workbooks;
		this.reports = reports;
		this.events = events;
		this.notice = notice;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Does as much of a run again as is asked for.
	 * @param by who asks, for the record of what was reset
	 */
	public EditionOutcome perform(Run run, Rerun rerun, String by) throws IOException {
		return this.oneAtATime.perform(() -> {
			this.reprints.checkOpen(run);
			switch (rerun) {
				case Rerun.Resume resume -> {
				}
				case Rerun.From(ReviewStep from) -> repeat(run, from, by);
				case Rerun.FailedWorkbooks failed -> {
					this.operator.reset(run, ReviewStep.READ, by);
					this.workbooks.forget(run);
				}
			}
			return toItsEnd(run);
		});
	}

	/** A run that has just begun, failed or was stopped. */
	EditionOutcome resume(Run run) throws IOException {
		return perform(run, new Rerun.Resume(), "");
	}

	private void repeat(Run run, ReviewStep from, String by) {
		this.operator.reset(run, from, by);
		if (from.withDependents().contains(ReviewStep.READ)) {
			// Reading takes up what is missing; nothing read before may pass for it.
			this.records.clear(run, ReviewRecords.RETURN);
		}
	}

	private EditionOutcome toItsEnd(Run run) throws IOException {
		this.events.publish(new ReviewEvent.EditionStarted(run.key(), run.label()));
		this.editions.completeSwap(run.key());
		RunEnd end = this.operator.run(run);
		return switch (end.status()) {
			case COMPLETED -> new EditionOutcome.Published(run.key(), run.label(), manifest(run.key()),
					this.editions.folder(run.key()));
			case STOPPED, STOPPING -> new EditionOutcome.Stopped(run.key(), run.label());
			default -> failed(run, end);
		};
	}

	private EditionOutcome failed(Run run, RunEnd end) {
		EditionOutcome.Failed failed = this.reports.failure(run, end);
		this.notice.send(run, failed);
		return failed;
	}

	private Manifest manifest(EditionKey key) throws IOException {
		return this.editions.intact(key).orElseThrow(() -> new IllegalStateException("公表フォルダの内容が確認できません: " + key));
	}

}
