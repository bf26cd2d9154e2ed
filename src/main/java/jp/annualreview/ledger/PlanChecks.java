package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.annualreview.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 予定の確認: when a plan as a whole was last brought up to date, or found so. */
public class PlanChecks {

	private final JdbcClient jdbc;

	private final LedgerTime time;

	PlanChecks(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	public void endedWell(PlanId plan) {
		OffsetDateTime now = this.time.now();
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
			.query((row, index) -> this.time.read(row, "ENDED_WELL_AT"))
			.optional();
	}

}
