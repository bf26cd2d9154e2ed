package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;

/** An edition cannot be closed as it stands. */
public class CloseRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What stands against it. */
	public enum Reason {

		/** The edition was never published, or its folder is not as published. */
		NOT_PUBLISHED,
		/** A newer run of it failed or was stopped. */
		UNFINISHED,
		/** It is closed already. */
		CLOSED,
		/** An earlier edition of the year is not closed. */
		EARLIER_OPEN,
		/** Answers without a reason (K10) or still pending (K19). */
		UNSETTLED,
		/**
		 * A return, the register or the settings it was made from are not in the archive.
		 */
		NOT_KEPT

	}

	private final Reason reason;

	private final String edition;

	private final String detail;

	CloseRefusedException(Reason reason, EditionKey key, String detail) {
		super(reason + " " + key + " " + detail);
		this.reason = reason;
		this.edition = key.toString();
		this.detail = detail;
	}

	public Reason reason() {
		return this.reason;
	}

	public String edition() {
		return this.edition;
	}

	/** The run, edition, findings or files meant. */
	public String detail() {
		return this.detail;
	}

}
