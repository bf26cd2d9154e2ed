package jp.annualreview.job;

import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.Run;

/**
 * What is wanted of a run, its basis apart: which edition, as of when and how much of a
 * report. A run or an edition that was made to the same wish need not be made again.
 */
record RunWish(EditionKey key, Optional<LocalDate> asOf, boolean closing, boolean onlyChanges) {

	static RunWish of(Run run) {
		return new RunWish(run.key(), run.requestedAsOf(), run.closing(), run.onlyChanges());
	}

	static RunWish of(EditionKey key, Manifest manifest) {
		return new RunWish(key, manifest.asOfRequested() ? Optional.of(manifest.asOf()) : Optional.empty(),
				manifest.closing(), manifest.onlyChanges());
	}

}
