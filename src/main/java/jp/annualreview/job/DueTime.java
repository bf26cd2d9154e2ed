package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.Optional;

import jp.annualreview.plan.PlanId;

/**
 * 次回・前回の実行予定 of a plan.
 *
 * @param problem why there is none: the plan's register cannot be read
 * @param missed 予定の実行が終わっていない: the last due time has passed and the plan was not brought
 * up to date since
 */
public record DueTime(PlanId plan, Optional<LocalDateTime> next, Optional<LocalDateTime> last, Optional<String> problem,
		boolean missed) {

	static DueTime unknown(PlanId plan, String problem) {
		return new DueTime(plan, Optional.empty(), Optional.empty(), Optional.of(problem), false);
	}

}
