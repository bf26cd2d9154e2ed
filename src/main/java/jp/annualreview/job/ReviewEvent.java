package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;

/** What happens while an edition is made, for whoever shows progress. */
public sealed interface ReviewEvent {

	record EditionStarted(EditionKey key, String run) implements ReviewEvent {
	}

	record StepStarted(ReviewStep step) implements ReviewEvent {
	}

	/**
	 * A step has ended.
	 *
	 * @param completed whether it did all it had to
	 * @param stopped whether it left off because the run is to stop
	 */
	record StepEnded(ReviewStep step, boolean completed, boolean stopped) implements ReviewEvent {
	}

}
