package jp.annualreview.ledger;

import java.time.LocalDateTime;

/** やり直しの記録: who had a run repeated from which step. */
public record RunReset(String fromStep, LocalDateTime at, String by) {
}
