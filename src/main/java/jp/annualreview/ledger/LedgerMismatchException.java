package jp.annualreview.ledger;

/**
 * The ledger holds another number of records than were handed over; the step must run
 * again.
 */
public class LedgerMismatchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LedgerMismatchException(String run, String kind, int expected, int found) {
		super("%s: 台帳の「%s」が %d 件あるはずですが %d 件です".formatted(run, kind, expected, found));
	}

}
