package jp.annualreview.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jp.annualreview.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 予定の確認: when a plan as a whole was last brought up to date, or found so. */
public class PlanChecks {

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanChecks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void endedWell(PlanId plan) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		int known = this.jdbc.sql("UPDATE PLAN_CHECK SET ENDED_WELL_AT = ? WHERE PLAN_ID = ?")
			.params(now, plan.value())
			.update();
		if (known == 0) {
			this.jdbc.sql("INSERT INTO PLAN_CHECK (ENDED_WELL_AT, PLAN_ID) VALUES (?, ?)")
				.params(now, plan.value())
				.update();
		}
	}

	/** Empty for a plan that never was. */
	public Optional<LocalDateTime> lastEndedWell(PlanId plan) {
		return this.jdbc.sql("SELECT ENDED_WELL_AT FROM PLAN_CHECK WHERE PLAN_ID = ?")
			.param(plan.value())
			.query((row, index) -> row.getObject(1, LocalDateTime.class))
			.optional();
	}

}
