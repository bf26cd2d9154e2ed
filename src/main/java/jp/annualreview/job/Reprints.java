package jp.annualreview.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * 再印刷: closed editions stand in the output folder as they were closed, whatever was done
 * to it.
 */
class Reprints {

	private final ClosedEditions closed;

	private final PublishedEditions published;

	Reprints(ClosedEditions closed, PublishedEditions published) {
		this.closed = closed;
		this.published = published;
	}

	/**
	 * The closed edition a request names whole; neither returns nor register are needed
	 * for it.
	 */
	Optional<EditionOutcome.Closed> of(ReviewRequest request) throws IOException {
		if (request.plan().isEmpty() || request.year().isEmpty() || request.edition().isEmpty()) {
			return Optional.empty();
		}
		EditionKey key = new EditionKey(request.plan().get(), request.year().get(), request.edition().get());
		Optional<ClosedEdition> edition = this.closed.of(key);
		if (edition.isEmpty()) {
			return Optional.empty();
		}
		check(key, request);
		return Optional.of(reprint(edition.get()));
	}

	/** All closed editions of a year, printed again where that was needed. */
	Map<EditionKey, EditionOutcome.Closed> of(PlanId plan, FiscalYear year) throws IOException {
		Map<EditionKey, EditionOutcome.Closed> outcomes = new LinkedHashMap<>();
		for (ClosedEdition edition : this.closed.of(plan, year)) {
			outcomes.put(edition.key(), reprint(edition));
		}
		return outcomes;
	}

	/**
	 * @throws EditionClosedException if the request names a closed edition and would make
	 * it another one
	 */
	void checkRequest(ReviewRequest request) {
		if (request.plan().isPresent() && request.year().isPresent() && request.edition().isPresent()) {
			EditionKey key = new EditionKey(request.plan().get(), request.year().get(), request.edition().get());
			if (this.closed.of(key).isPresent()) {
				check(key, request);
			}
		}
	}

	/**
	 * @throws EditionClosedException if the request would make a closed edition another
	 * one
	 */
	void check(EditionKey key, ReviewRequest request) {
		if (request.changesReport()) {
			throw new EditionClosedException(key);
		}
	}

	/**
	 * @throws EditionClosedException if a run is of a closed edition
	 */
	void checkOpen(Run run) {
		if (this.closed.of(run.key()).isPresent()) {
			throw new EditionClosedException(run.key());
		}
	}

	private EditionOutcome.Closed reprint(ClosedEdition edition) throws IOException {
		boolean rewritten = this.closed.reprint(edition);
		return new EditionOutcome.Closed(edition.key(), edition, this.published.folder(edition.key()), rewritten);
	}

}
