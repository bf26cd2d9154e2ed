package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * 計画の概要.
 *
 * @param span the years of the plan, first to last; empty where the register cannot be
 * read
 * @param editions newest year first
 * @param warning a due run that has not come to its end, in words
 */
public record PlanOverview(PlanId plan, String name, List<FiscalYear> span, List<EditionState> editions, DueTime due,
		Optional<String> warning) {

	public PlanOverview {
		span = List.copyOf(span);
		editions = List.copyOf(editions);
	}

	/**
	 * How one edition stands.
	 *
	 * @param newest its newest run, published or not
	 * @param current whether what is published is made from what lies there now
	 */
	public record EditionState(EditionKey key, Optional<RunReport> newest, boolean published,
			Optional<LocalDateTime> closedAt, boolean current) {
	}

}
