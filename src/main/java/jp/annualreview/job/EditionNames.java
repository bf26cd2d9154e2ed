package jp.annualreview.job;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.Meeting;

/** 版の名称: tells a new edition from a mistyped one. */
public class EditionNames {

	/** Needs no row in 会議 to be meant. */
	private static final Pattern NUMBERED = Pattern.compile("第[0-9]+回");

	private final ReviewTargets targets;

	private final RunBases bases;

	private final Registers registers;

	private final Runs runs;

	EditionNames(ReviewTargets targets, RunBases bases, Registers registers, Runs runs) {
		this.targets = targets;
		this.bases = bases;
		this.registers = registers;
		this.runs = runs;
	}

	/**
	 * Looks whether the edition asked for is one of 会議, made before, or numbered.
	 * @throws UnknownEditionException if it is none of these
	 */
	public void check(ReviewRequest request) throws IOException {
		if (request.edition().isEmpty() || NUMBERED.matcher(request.edition().get().value()).matches()) {
			return;
		}
		for (ReviewTargets.Target target : this.targets.of(request)) {
			EditionKey key = new EditionKey(target.plan(), target.year(), request.edition().get());
			Set<Edition> known = known(key);
			if (!known.contains(key.edition()) && this.runs.latest(key).isEmpty()) {
				throw new UnknownEditionException(key, known);
			}
		}
	}

	private Set<Edition> known(EditionKey key) throws IOException {
		RunBasis basis = this.bases.now(key.plan());
		return Stream
			.concat(this.registers.of(basis.registerSha256(), basis.registerPath())
				.meetings()
				.stream()
				.filter((meeting) -> meeting.year().equals(key.year()))
				.map(Meeting::edition),
					this.runs.published(key.plan(), key.year()).stream().map(Run::key).map(EditionKey::edition))
			.collect(LinkedHashSet::new, Set::add, Set::addAll);
	}

}
