package jp.annualreview.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * 余地: what a file may hold once slimmed, so that opening it whole takes the same small
 * part of any machine. Counted, never measured by the clock.
 */
final class Room {

	/** Inflated bytes of all parts that are kept. */
	static final long BYTES = 32_000_000;

	private static final int CELLS = 60_000;

	private static final int MERGES = 10_000;

	private long bytes;

	private int cells;

	private int merges;

	long left() {
		return BYTES - this.bytes;
	}

	void bytes(long count) {
		this.bytes += count;
		check(this.bytes <= BYTES);
	}

	void cell() {
		check(++this.cells <= CELLS);
	}

	boolean merge() {
		check(++this.merges <= MERGES);
		return true;
	}

	private static void check(boolean fits) {
		if (!fits) {
			throw new UncheckedIOException(new IOException("余地を超えています"));
		}
	}

}
