package jp.annualreview.job;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import jp.annualreview.ledger.RunLock;

/**
 * 一度に一つ: whoever changes runs or editions does so alone, in this process and among all
 * servers on the same database. Held by the thread that works, for as long as it really
 * works.
 */
class OneAtATime {

	private final ReentrantLock here = new ReentrantLock();

	private final RunLock everywhere;

	OneAtATime(RunLock everywhere) {
		this.everywhere = everywhere;
	}

	/** Something to be done alone. */
	@FunctionalInterface
	interface Work<T> {

		T perform() throws IOException;

	}

	/**
	 * Does it alone; within such work it is part of that work.
	 * @throws AlreadyRunningException at once, if another is at work
	 */
	<T> T perform(Work<T> work) throws IOException {
		if (!this.here.tryLock()) {
			throw new AlreadyRunningException();
		}
		try {
			return (this.here.getHoldCount() > 1) ? work.perform() : performEverywhere(work);
		}
		finally {
			this.here.unlock();
		}
	}

	private <T> T performEverywhere(Work<T> work) throws IOException {
		RunLock.Held held = this.everywhere.take().orElseThrow(AlreadyRunningException::new);
		try {
			return work.perform();
		}
		finally {
			held.close();
		}
	}

	/** Whether this process is at work. */
	boolean busy() {
		return this.here.isLocked();
	}

	/** Waits until this process has ended its work. */
	void await() {
		this.here.lock();
		this.here.unlock();
	}

}
