package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;

/** 依頼: what somebody has asked for; two that are equal are done once. */
public sealed interface Asked {

	/** Bring editions up to date. */
	record Review(ReviewRequest request) implements Asked {
	}

	/** Withdraw an edition. */
	record Withdrawal(EditionKey key) implements Asked {
	}

	/** Do a run again, in whole or in part. */
	record Again(Run run, Rerun rerun) implements Asked {
	}

}
