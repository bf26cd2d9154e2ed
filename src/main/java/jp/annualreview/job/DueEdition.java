package jp.annualreview.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanRegister;

/** 次に作る版: the first of a year that is not closed; once all are, the last of them. */
class DueEdition {

	private final Runs runs;

	private final ClosedEditions closed;

	DueEdition(Runs runs, ClosedEditions closed) {
		this.runs = runs;
		this.closed = closed;
	}

	/** The meeting of the edition named, or of the one that is due. */
	Meeting meeting(PlanRegister register, FiscalYear year, Optional<Edition> named) {
		Edition wanted = named.orElseGet(() -> of(register, year));
		return register.meeting(year, wanted)
			.orElseGet(() -> new Meeting(year, wanted, "", Optional.empty(), Optional.empty(), Optional.empty()));
	}

	Edition of(PlanRegister register, FiscalYear year) {
		List<Edition> editions = editions(register, year);
		return editions.stream()
			.filter((edition) -> this.closed.of(new EditionKey(register.plan().id(), year, edition)).isEmpty())
			.findFirst()
			.orElseGet(editions::getLast);
	}

	/**
	 * In the order of 会議; a year without meetings has 第1回 and what was published of it.
	 */
	private List<Edition> editions(PlanRegister register, FiscalYear year) {
		List<Edition> met = register.meetings()
			.stream()
			.filter((meeting) -> meeting.year().equals(year))
			.map(Meeting::edition)
			.distinct()
			.toList();
		return met.isEmpty() ? Stream
			.concat(Stream.of(Edition.FIRST),
					this.runs.published(register.plan().id(), year).stream().map(Run::key).map(EditionKey::edition))
			.distinct()
			.sorted()
			.toList() : met;
	}

}
