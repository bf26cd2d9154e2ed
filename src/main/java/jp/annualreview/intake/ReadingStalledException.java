package jp.annualreview.intake;

import java.time.Duration;

/**
 * 読み取りの中断: a file took longer to read than any within the limits should. The program's
 * fault, not the file's.
 */
public final class ReadingStalledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ReadingStalledException(String file, Duration patience) {
		super("「%s」の読み取りが%,d秒たっても終わりません。".formatted(file, patience.toSeconds()));
	}

}
