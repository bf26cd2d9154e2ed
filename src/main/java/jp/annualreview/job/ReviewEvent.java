package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;

/** What happens while an edition is made, for whoever shows progress. */
public sealed interface ReviewEvent {

	record EditionStarted(EditionKey key, String run) implements ReviewEvent {
	}

	record StepStarted(ReviewStep step) implements ReviewEvent {
	}

	record StepEnded(ReviewStep step, boolean completed) implements ReviewEvent {
	}

}
