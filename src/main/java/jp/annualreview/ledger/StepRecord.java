package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.util.Optional;

/** 処理段階の記録: the newest execution of one step of a run. */
public record StepRecord(String name, String status, Optional<LocalDateTime> startedAt, Optional<LocalDateTime> endedAt,
		long read, long written) {

	public boolean completed() {
		return this.status.equals("COMPLETED");
	}

}
