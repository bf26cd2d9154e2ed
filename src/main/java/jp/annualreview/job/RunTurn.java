package jp.annualreview.job;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import jp.annualreview.ledger.RunLock;

/**
 * 順番: whoever changes runs or editions does so alone, in this process and among all
 * servers on the same database. Held by the thread that works, for as long as it really
 * works.
 */
class RunTurn {

	private final ReentrantLock here = new ReentrantLock();

	private final RunLock everywhere;

	RunTurn(RunLock everywhere) {
		this.everywhere = everywhere;
	}

	/** Something to be done alone. */
	@FunctionalInterface
	interface Work<T> {

		T perform() throws IOException;

	}

	/**
	 * Does it alone; within a turn it is part of that turn.
	 * @throws AlreadyRunningException at once, if another has the turn
	 */
	<T> T take(Work<T> work) throws IOException {
		if (!this.here.tryLock()) {
			throw new AlreadyRunningException();
		}
		try {
			return (this.here.getHoldCount() > 1) ? work.perform() : takeEverywhere(work);
		}
		finally {
			this.here.unlock();
		}
	}

	private <T> T takeEverywhere(Work<T> work) throws IOException {
		try (RunLock.Held held = this.everywhere.take().orElseThrow(AlreadyRunningException::new)) {
			return work.perform();
		}
	}

	/** Whether this process has the turn. */
	boolean taken() {
		return this.here.isLocked();
	}

	/** Waits until this process has ended its turn. */
	void await() {
		this.here.lock();
		this.here.unlock();
	}

}
