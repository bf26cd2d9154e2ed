package jp.annualreview.job;

/** 取込不可: nothing was written; the message says why and what to do. */
public class ImportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportRefusedException(String message) {
		super(message);
	}

}
