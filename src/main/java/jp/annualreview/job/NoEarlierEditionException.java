package jp.annualreview.job;

import jp.annualreview.ledger.EditionKey;

/**
 * Only what was undecided the time before was asked for, but nothing was published
 * before.
 */
public class NoEarlierEditionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String edition;

	NoEarlierEditionException(EditionKey key) {
		super(key.toString());
		this.edition = key.toString();
	}

	public String edition() {
		return this.edition;
	}

}
