package jp.annualreview.cli;

/** 終了コード; see {@code formats.md}, command line. */
final class ExitCode {

	static final int DONE = 0;

	static final int USAGE = 2;

	static final int FAILED = 3;

	static final int ALREADY_RUNNING = 4;

	static final int HELD_BACK = 10;

	private ExitCode() {
	}

}
