package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;

/** 確定した版 was to be made anew. */
public class EditionClosedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String edition;

	EditionClosedException(EditionKey key) {
		super(key.toString());
		this.edition = key.toString();
	}

	public String edition() {
		return this.edition;
	}

}
