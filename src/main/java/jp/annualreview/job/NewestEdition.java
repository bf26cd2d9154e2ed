package jp.annualreview.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/** 最新の版: of several published editions of a year the one that came out last. */
class NewestEdition {

	private final Runs runs;

	private final Registers registers;

	NewestEdition(Runs runs, Registers registers) {
		this.runs = runs;
		this.registers = registers;
	}

	/** In the order of a register's 会議. */
	Optional<Run> of(PlanId plan, FiscalYear year, PlanRegister register) {
		return newest(this.runs.published(plan, year), register);
	}

	/** The published edition of the same year that came out before another. */
	Optional<Run> before(EditionKey key, PlanRegister register) {
		Comparator<Edition> order = register.editionOrder(key.year());
		return newest(this.runs.published(key.plan(), key.year())
			.stream()
			.filter((run) -> order.compare(run.key().edition(), key.edition()) < 0)
			.toList(), register);
	}

	/** In the order of 会議 as the last of the runs knew it. */
	Optional<Run> of(PlanId plan, FiscalYear year) {
		List<Run> published = this.runs.published(plan, year);
		return published.isEmpty() ? Optional.empty() : newest(published, this.registers.of(published.getLast()));
	}

	private static Optional<Run> newest(List<Run> published, PlanRegister register) {
		return published.stream()
			.max((one, other) -> register.editionOrder(one.key().year())
				.compare(one.key().edition(), other.key().edition()));
	}

}
