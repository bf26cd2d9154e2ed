package jp.annualreview.ledger;

import java.io.IOException;

/** A kept file is missing or no longer has the content it is named after. */
public class ArchiveDamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	ArchiveDamagedException(String file) {
		super(file);
	}

}
