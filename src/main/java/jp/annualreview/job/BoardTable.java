package jp.annualreview.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Submission;
import jp.annualreview.ledger.EditionKey;

/**
 * 提出状況, for a page to show.
 *
 * @param submissions in register order; empty where returns came that no run has seen yet
 * @param asOf the day the deadline is held against
 * @param current whether register and returns are still those it was made from
 */
public record BoardTable(EditionKey key, List<Submission> submissions, Optional<LocalDate> deadline, LocalDate asOf,
		boolean current) {

	public BoardTable {
		submissions = List.copyOf(submissions);
	}

}
