package jp.annualreview.job;

/** An edition cannot be withdrawn; the message is for the person who asked. */
public class WithdrawalRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WithdrawalRefusedException(String message) {
		super(message);
	}

}
