package jp.annualreview.job;

import java.util.List;

import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.plan.PlanRegister;

/** The published results an edition compares with, as its manifest names them. */
class EarlierResults {

	private final EarlierYears earlierYears;

	private final PublishedEditions editions;

	private final ClosedEditions closed;

	EarlierResults(EarlierYears earlierYears, PublishedEditions editions, ClosedEditions closed) {
		this.earlierYears = earlierYears;
		this.editions = editions;
		this.closed = closed;
	}

	List<Manifest.EarlierResult> of(EditionKey key, PlanRegister register) {
		return this.earlierYears.basis(key, register)
			.stream()
			.map(Run::key)
			.map((other) -> this.editions.result(other, corrects(key, other)))
			.toList();
	}

	/**
	 * The edition before, once it is closed: then what it printed wrong stands in 正誤表.
	 */
	private boolean corrects(EditionKey key, EditionKey other) {
		return other.plan().equals(key.plan()) && other.year().equals(key.year()) && this.closed.of(other).isPresent();
	}

}
