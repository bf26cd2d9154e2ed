package jp.annualreview.ledger;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;

/** 失敗: why a step failed, kept whole because Batch cuts its own text. */
public record RunFailure(String step, LocalDateTime at, String exception, String message, String stack) {

	/** With the deepest cause as its message. */
	public static RunFailure of(String step, LocalDateTime at, Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		StringWriter stack = new StringWriter();
		failure.printStackTrace(new PrintWriter(stack));
		return new RunFailure(step, at, cause.getClass().getName(), String.valueOf(cause.getMessage()),
				stack.toString());
	}

}
