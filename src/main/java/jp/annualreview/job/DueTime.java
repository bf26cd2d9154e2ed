package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.Optional;

import jp.annualreview.plan.PlanId;

/** 次回・前回の実行予定 of a plan. */
public record DueTime(PlanId plan, Optional<LocalDateTime> next, Optional<LocalDateTime> last) {
}
