package jp.annualreview.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.annualreview.job.EditionOutcome;
import jp.annualreview.ledger.AuditEntry.Outcome;

/**
 * 操作: what a command is about to do, as the audit trail will name it.
 *
 * @param <T> what the command's work gives
 * @param what in the console's words
 * @param subject to what, as far as it is known before
 * @param why the person's reason; blank where none was given
 * @param endings what came of it; empty where nothing was changed
 */
record Deed<T>(String what, String subject, String why, Function<T, List<Ending>> endings) {

	/** What came of one thing that was done. */
	record Ending(String subject, String detail, Outcome outcome) {

		private static Optional<Ending> of(EditionOutcome outcome) {
			return switch (outcome) {
				case EditionOutcome.Unchanged unchanged -> Optional.empty();
				case EditionOutcome.FormerPlanMissing missing -> Optional.empty();
				case EditionOutcome.Closed closed when !closed.rewritten() -> Optional.empty();
				case EditionOutcome.Closed closed -> of(closed, Outcome.DONE);
				case EditionOutcome.Published published -> of(published, Outcome.DONE);
				case EditionOutcome.Failed failed -> of(failed, Outcome.FAILED);
				case EditionOutcome.Stopped stopped -> of(stopped, Outcome.FAILED);
				case EditionOutcome.Refused refused -> of(refused, Outcome.REFUSED);
			};
		}

		private static Optional<Ending> of(EditionOutcome outcome, Outcome how) {
			return Optional.of(new Ending(outcome.subject(), outcome.words(), how));
		}

	}

	/** Something done to what is known before. */
	static <T> Deed<T> of(String what, String subject, String why) {
		return of(what, subject, why, (result) -> subject);
	}

	/** Something done to what its result names. */
	static <T> Deed<T> of(String what, String subject, String why, Function<T, String> named) {
		return new Deed<>(what, subject, why, (result) -> List.of(new Ending(named.apply(result), "", Outcome.DONE)));
	}

	/** The making of editions, each of which ends in its own way. */
	static Deed<List<EditionOutcome>> ofEditions(String what, String subject, String why) {
		return new Deed<>(what, subject, why,
				(outcomes) -> outcomes.stream().flatMap((outcome) -> Ending.of(outcome).stream()).toList());
	}

	/** What may be done although something speaks against it. */
	static String forced(String what, boolean force) {
		return force ? what + "（--force）" : what;
	}

}
