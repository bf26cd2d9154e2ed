package jp.annualreview.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import org.springframework.batch.core.BatchStatus;

/**
 * 年次評価: makes sure that editions are published as their inputs would have them now. One
 * idempotent call serves the command line, the schedule and the folder watch.
 */
public class AnnualReview {

	private final ReviewTargets targets;

	private final ReviewFolders folders;

	private final Registers registers;

	private final RunBases bases;

	private final Currency currency;

	private final RunOperator operator;

	private final Runs runs;

	private final BatchHistory history;

	private final PublishedEditions editions;

	private final RunReports reports;

	private final ReviewEvents events;

	private final RunRecords records;

	private final PlanLineage lineage;

	private final DueEdition due;

	private final RunWishes wishes;

	private final Reprints reprints;

	private final Retention retention;

	private final FailedWorkbooks workbooks;

	private final OneAtATime oneAtATime;

	private final FailureNotice notice;

	private final PlanChecks checks;

	AnnualReview(ReviewTargets targets, ReviewFolders folders, Registers registers, RunBases bases, Currency currency,
			RunOperator operator, Runs runs, BatchHistory history, PublishedEditions editions, RunReports reports,
			ReviewEvents events, RunRecords records, PlanLineage lineage, DueEdition due, RunWishes wishes,
			Reprints reprints, Retention retention, FailedWorkbooks workbooks, OneAtATime oneAtATime,
			FailureNotice notice, PlanChecks checks) {
		this.targets = targets;
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
		this.currency = currency;
		this.operator = operator;
		this.runs = runs;
		this.history = history;
		this.editions = editions;
		this.reports = reports;
		this.events = events;
		this.records = records;
		this.lineage = lineage;
		this.due = due;
		this.wishes = wishes;
		this.reprints = reprints;
		this.retention = retention;
		this.workbooks = workbooks;
		this.oneAtATime = oneAtATime;
		this.notice = notice;
		this.checks = checks;
	}

	/**
	 * Brings what is asked for up to date; earlier years with returns and no current
	 * result first, oldest first, those of the plan before included. Stops at a plan's
	 * first edition that does not end well.
	 */
	public List<EditionOutcome> ensure(ReviewRequest request) throws IOException {
		return this.oneAtATime.perform(() -> ensureAlone(request));
	}

	private List<EditionOutcome> ensureAlone(ReviewRequest request) throws IOException {
		Optional<EditionOutcome.Closed> closed = this.reprints.of(request);
		if (closed.isPresent()) {
			return List.of(closed.get());
		}
		Map<EditionKey, EditionOutcome> outcomes = new LinkedHashMap<>();
		for (ReviewTargets.Target target : this.targets.of(request)) {
			if (former(target.plan(), outcomes)) {
				ensure(target, request, outcomes);
			}
			check(target.plan(), request, outcomes);
		}
		this.retention.apply();
		return List.copyOf(outcomes.values());
	}

	/** Resumes a run that failed or was stopped; its frozen inputs stay as they were. */
	public EditionOutcome resume(Run run) throws IOException {
		return this.oneAtATime.perform(() -> resumeAlone(run));
	}

	private EditionOutcome resumeAlone(Run run) throws IOException {
		this.reprints.checkOpen(run);
		this.events.publish(new ReviewEvent.EditionStarted(run.key(), run.label()));
		this.editions.completeSwap(run.key());
		BatchStatus status = this.operator.run(run);
		return switch (status) {
			case COMPLETED -> new EditionOutcome.Published(run.key(), run.label(), manifest(run.key()),
					this.editions.folder(run.key()));
			case STOPPED, STOPPING -> new EditionOutcome.Stopped(run.key(), run.label());
			default -> failed(run);
		};
	}

	private EditionOutcome failed(Run run) {
		EditionOutcome.Failed failed = this.reports.failure(run);
		this.notice.send(run, failed);
		return failed;
	}

	/** Repeats a step of a run and all steps that depend on it. */
	public EditionOutcome repeat(Run run, ReviewStep from, String by) throws IOException {
		return this.oneAtATime.perform(() -> repeatAlone(run, from, by));
	}

	private EditionOutcome repeatAlone(Run run, ReviewStep from, String by) throws IOException {
		this.reprints.checkOpen(run);
		this.operator.reset(run, from, by);
		if (from.withDependents().contains(ReviewStep.READ)) {
			// Reading takes up what is missing; nothing read before may pass for it.
			this.records.clear(run, ReviewRecords.RETURN);
		}
		return resume(run);
	}

	/**
	 * Reads again the workbooks of a run that could not be read, and does all that
	 * follows.
	 */
	public EditionOutcome reread(Run run, String by) throws IOException {
		return this.oneAtATime.perform(() -> rereadAlone(run, by));
	}

	private EditionOutcome rereadAlone(Run run, String by) throws IOException {
		this.reprints.checkOpen(run);
		this.operator.reset(run, ReviewStep.READ, by);
		this.workbooks.forget(run);
		return resume(run);
	}

	/**
	 * @throws NothingToReviewException if there are no such returns
	 * @throws ClosingTooEarlyException if 計画期間総括 is asked for before the last year
	 */
	void check(ReviewRequest request) throws IOException {
		this.reprints.checkRequest(request);
		this.targets.of(request);
	}

	/** A plan asked for as a whole stands well when none of its editions stands ill. */
	private void check(PlanId plan, ReviewRequest request, Map<EditionKey, EditionOutcome> outcomes) {
		boolean whole = request.year().isEmpty() && request.edition().isEmpty();
		if (whole && outcomes.values()
			.stream()
			.filter((outcome) -> outcome.key().plan().equals(plan))
			.allMatch(EditionOutcome::endsWell)) {
			this.checks.endedWell(plan);
		}
	}

	/** 旧計画 first: the first year of a plan compares with its last. */
	private boolean former(PlanId plan, Map<EditionKey, EditionOutcome> outcomes) throws IOException {
		try {
			for (FormerYear year : this.lineage.before(plan)) {
				EditionOutcome outcome = switch (year) {
					case FormerYear.Returned(PlanId former, FiscalYear returned) ->
						known(former, returned, ReviewRequest.of(former, returned), outcomes);
					case FormerYear.Missing(PlanId former, FiscalYear last) ->
						new EditionOutcome.FormerPlanMissing(new EditionKey(former, last, Edition.FIRST), plan);
				};
				outcomes.put(outcome.key(), outcome);
				if (!outcome.endsWell()) {
					return false;
				}
			}
			return true;
		}
		catch (RegisterUnusableException ex) {
			EditionKey key = new EditionKey(plan, this.folders.years(plan).getFirst(), Edition.FIRST);
			outcomes.put(key, new EditionOutcome.Refused(key, String.valueOf(ex.getMessage())));
			return false;
		}
	}

	private void ensure(ReviewTargets.Target target, ReviewRequest request, Map<EditionKey, EditionOutcome> outcomes)
			throws IOException {
		for (FiscalYear year : this.folders.years(target.plan())) {
			if (year.isAfter(target.year())) {
				break;
			}
			boolean asked = year.equals(target.year());
			EditionOutcome outcome = known(target.plan(), year, asked ? request : ReviewRequest.of(target.plan(), year),
					outcomes);
			outcomes.put(outcome.key(), outcome);
			if (!outcome.endsWell()) {
				break;
			}
		}
	}

	/** What one request has settled is not looked at again. */
	private EditionOutcome known(PlanId plan, FiscalYear year, ReviewRequest request,
			Map<EditionKey, EditionOutcome> outcomes) throws IOException {
		Optional<EditionOutcome> settled = outcomes.values()
			.stream()
			.filter((outcome) -> request.edition().isEmpty() && request.closing().isEmpty()
					&& outcome.key().plan().equals(plan) && outcome.key().year().equals(year))
			.findFirst();
		return settled.isPresent() ? settled.get() : orRefused(plan, year, request);
	}

	/** A plan whose register cannot be used must not keep the other plans waiting. */
	private EditionOutcome orRefused(PlanId plan, FiscalYear year, ReviewRequest request) throws IOException {
		try {
			return ensure(plan, year, request);
		}
		catch (RegisterUnusableException ex) {
			return new EditionOutcome.Refused(new EditionKey(plan, year, request.edition().orElse(Edition.FIRST)),
					String.valueOf(ex.getMessage()));
		}
	}

	private EditionOutcome ensure(PlanId plan, FiscalYear year, ReviewRequest request) throws IOException {
		Map<EditionKey, EditionOutcome.Closed> closed = this.reprints.of(plan, year);
		RunBasis basis = this.bases.now(plan);
		PlanRegister register = this.registers.of(basis.registerSha256(), basis.registerPath());
		Meeting meeting = this.due.meeting(register, year, request.edition());
		EditionKey key = new EditionKey(plan, year, meeting.edition());
		EditionOutcome.Closed found = closed.get(key);
		if (found != null) {
			this.reprints.check(key, request);
			return found;
		}
		this.editions.completeSwap(key);
		return ensure(this.wishes.of(key, register, request, meeting), register, basis);
	}

	private EditionOutcome ensure(RunWish wish, PlanRegister register, RunBasis basis) throws IOException {
		Optional<Run> unfinished = unfinished(wish, basis);
		if (unfinished.isPresent()) {
			EditionOutcome resumed = resume(unfinished.get());
			if (!(resumed instanceof EditionOutcome.Published)
					|| this.currency.current(wish, register, basis).isPresent()) {
				return resumed;
			}
		}
		Optional<Manifest> current = this.currency.current(wish, register, basis);
		if (current.isPresent()) {
			return new EditionOutcome.Unchanged(wish.key(), current.get(), this.editions.folder(wish.key()));
		}
		return resume(this.runs.open(wish.key(), wish.asOf(), basis, wish.closing(), wish.onlyChanges()));
	}

	/**
	 * The newest run of an edition if it rests on the same basis and has not come to its
	 * end.
	 */
	private Optional<Run> unfinished(RunWish wish, RunBasis basis) {
		return this.runs.latest(wish.key())
			.filter((run) -> run.basis().equals(basis) && wish.equals(RunWish.of(run)))
			.filter((run) -> !this.history.execution(run)
				.map((execution) -> execution.completed() || execution.abandoned())
				.orElse(false));
	}

	private Manifest manifest(EditionKey key) throws IOException {
		return this.editions.intact(key).orElseThrow(() -> new IllegalStateException("公表フォルダの内容が確認できません: " + key));
	}

}
