package jp.annualreview.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * 年次評価: makes sure that editions are published as their inputs would have them now. One
 * idempotent call serves the command line, the schedule and the folder watch.
 */
public class AnnualReview {

	private final ReviewTargets targets;

	private final ReviewFolders folders;

	private final PlanLineage lineage;

	private final EditionReview editions;

	private final Reprints reprints;

	private final Retention retention;

	private final PlanChecks checks;

	private final FailureNotice notice;

	private final OneAtATime oneAtATime;

	AnnualReview(ReviewTargets targets, ReviewFolders folders, PlanLineage lineage, EditionReview editions,
			Reprints reprints, Retention retention, PlanChecks checks, FailureNotice notice, OneAtATime oneAtATime) {
		this.targets = targets;
		this.folders = folders;
		this.lineage = lineage;
		this.editions = editions;
		this.reprints = reprints;
		this.retention = retention;
		this.checks = checks;
		this.notice = notice;
		this.oneAtATime = oneAtATime;
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
		this.notice.sendRefused(outcomes.values());
		this.retention.apply();
		return List.copyOf(outcomes.values());
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
			return this.editions.ensure(plan, year, request);
		}
		catch (RegisterUnusableException ex) {
			return new EditionOutcome.Refused(new EditionKey(plan, year, request.edition().orElse(Edition.FIRST)),
					String.valueOf(ex.getMessage()));
		}
	}

}
