package jp.annualreview.intake.sheet;

import java.time.Duration;
import java.util.function.LongSupplier;

import jp.annualreview.intake.ReadingStalledException;

/**
 * 見張り: the last net under the {@link Limits}. Reading looks in now and then; once it has
 * taken more processor time than any file within the limits, the run fails and names the
 * file. Machines differ, so the file itself is never refused for it.
 */
final class Watchdog {

	static final Duration PATIENCE = Duration.ofMinutes(1);

	private final String file;

	private final LongSupplier processorNanos;

	private final long start;

	Watchdog(String file, LongSupplier processorNanos) {
		this.file = file;
		this.processorNanos = processorNanos;
		this.start = processorNanos.getAsLong();
	}

	void look() {
		if (this.processorNanos.getAsLong() - this.start > PATIENCE.toNanos()) {
			throw new ReadingStalledException(this.file, PATIENCE);
		}
	}

}
