package jp.annualreview.job;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/** 版の作成: makes one edition of a year as its inputs would have it now, if it is not. */
class EditionReview {

	private final RunBases bases;

	private final Registers registers;

	private final DueEdition due;

	private final RunWishes wishes;

	private final Currency currency;

	private final Runs runs;

	private final BatchHistory history;

	private final PublishedEditions editions;

	private final Reprints reprints;

	private final Reruns reruns;

	EditionReview(RunBases bases, Registers registers, DueEdition due, RunWishes wishes, Currency currency, Runs runs,
			BatchHistory history, PublishedEditions editions, Reprints reprints, Reruns reruns) {
		this.bases = bases;
		this.registers = registers;
		this.due = due;
		this.wishes = wishes;
		this.currency = currency;
		this.runs = runs;
		this.history = history;
		this.editions = editions;
		this.reprints = reprints;
		this.reruns = reruns;
	}

	/**
	 * The edition asked for, else the one that is due.
	 * @throws RegisterUnusableException if 計画台帳 cannot be used
	 */
	EditionOutcome ensure(PlanId plan, FiscalYear year, ReviewRequest request) throws IOException {
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
			EditionOutcome resumed = this.reruns.resume(unfinished.get());
			if (!(resumed instanceof EditionOutcome.Published)
					|| this.currency.current(wish, register, basis).isPresent()) {
				return resumed;
			}
		}
		Optional<Manifest> current = this.currency.current(wish, register, basis);
		if (current.isPresent()) {
			return new EditionOutcome.Unchanged(wish.key(), current.get(), this.editions.folder(wish.key()));
		}
		return this.reruns.resume(this.runs.open(wish.key(), wish.asOf(), basis, wish.closing(), wish.onlyChanges()));
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

}
