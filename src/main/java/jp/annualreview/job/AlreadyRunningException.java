package jp.annualreview.job;

/** Another run is under way; two at once would write the same edition. */
public class AlreadyRunningException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AlreadyRunningException() {
		super("別の実行が進行中です。終わってからもう一度実行してください。");
	}

}
