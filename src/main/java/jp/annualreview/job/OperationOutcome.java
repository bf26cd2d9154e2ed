package jp.annualreview.job;

/** 受付の返事: whether what was asked for will be done. */
public sealed interface OperationOutcome {

	/** It will be done, or is done where it needs no turn. */
	record Accepted() implements OperationOutcome {
	}

	/** 依頼済み: it is waiting or under way already; it will be done once. */
	record AlreadyAsked() implements OperationOutcome {
	}

	/**
	 * 受け付けられない: nothing was changed.
	 *
	 * @param detail what the reason is about, blank where the reason says all
	 */
	record Refused(RefusedBecause reason, String detail) implements OperationOutcome {

		Refused(RefusedBecause reason) {
			this(reason, "");
		}

	}

}
