package jp.annualreview.job;

/** The process ended in the middle of a step: killed, or the power failed. */
class RunCrashedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RunCrashedException() {
		super("処理の途中でプログラムが終了しました（強制終了または停電）。");
	}

}
