package jp.annualreview.ledger;

import java.time.LocalDateTime;

/** 失敗: why a step failed, kept whole because Batch cuts its own text. */
public record RunFailure(String step, LocalDateTime at, String exception, String message, String stack) {
}
