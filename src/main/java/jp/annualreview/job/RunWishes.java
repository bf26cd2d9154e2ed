package jp.annualreview.job;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanRegister;

/**
 * Works out what a request wants. 計画期間総括 and the shorter report, once asked for, stay
 * until they are called off, so that the schedule does not drop them; without the ledger
 * the published edition remembers them.
 */
class RunWishes {

	private final Runs runs;

	private final PublishedEditions editions;

	private final NewestEdition newest;

	RunWishes(Runs runs, PublishedEditions editions, NewestEdition newest) {
		this.runs = runs;
		this.editions = editions;
		this.newest = newest;
	}

	/**
	 * @throws NoEarlierEditionException if only changes are asked for and there is
	 * nothing before
	 */
	RunWish of(EditionKey key, PlanRegister register, ReviewRequest request, Meeting meeting) throws IOException {
		boolean closing = key.year().equals(register.plan().last())
				&& kept(key, request.closing(), Run::closing, Manifest::closing);
		boolean later = this.newest.before(key, register).isPresent();
		if (!later && request.onlyChanges().orElse(false)) {
			throw new NoEarlierEditionException(key);
		}
		boolean onlyChanges = later && kept(key, request.onlyChanges(), Run::onlyChanges, Manifest::onlyChanges);
		return new RunWish(key, request.asOf().or(meeting::asOf), closing, onlyChanges);
	}

	private boolean kept(EditionKey key, Optional<Boolean> asked, Predicate<Run> run, Predicate<Manifest> manifest)
			throws IOException {
		Optional<Boolean> known = asked.or(() -> this.runs.latest(key).map(run::test));
		return known.isPresent() ? known.get() : this.editions.intact(key).map(manifest::test).orElse(false);
	}

}
