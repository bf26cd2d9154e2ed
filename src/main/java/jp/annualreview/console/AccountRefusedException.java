package jp.annualreview.console;

/** 利用者 cannot be changed so; the message is for the person who asked. */
class AccountRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AccountRefusedException(String message) {
		super(message);
	}

}
