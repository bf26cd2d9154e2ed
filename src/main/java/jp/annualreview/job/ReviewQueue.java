package jp.annualreview.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * 処理の順番: the one thread on which runs are made, whoever asks for them: the schedule, the
 * console, the command line.
 */
public class ReviewQueue implements SmartLifecycle {

	private static final int LONGEST_END = 120;

	private final Clock clock;

	private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

	private final Map<Asked, Turn> turns = new LinkedHashMap<>();

	private volatile boolean open;

	ReviewQueue(Clock clock) {
		this.clock = clock;
		this.thread.setPoolSize(1);
		this.thread.setThreadNamePrefix("review-turn-");
		this.thread.setClock(clock);
		// An interrupt in the middle of a write would close the database's file.
		this.thread.setWaitForTasksToCompleteOnShutdown(true);
		this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		this.thread.setAwaitTerminationSeconds(LONGEST_END);
	}

	/** Does something when its turn comes and waits for it. */
	public <T> T inTurn(Callable<T> work) throws Exception {
		Future<T> result = this.thread.submit(work);
		try {
			return result.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof Exception cause) ? cause : ex;
		}
		catch (CancellationException ex) {
			throw new TaskRejectedException(RefusedBecause.ENDING.words(), ex);
		}
	}

	/** Whether anything runs or waits that somebody asked for. */
	public synchronized List<Turn> turns() {
		return List.copyOf(this.turns.values());
	}

	/** Puts a request in the queue; false where an equal one is in it. */
	synchronized boolean ask(Asked what, String by, Runnable work) {
		if (this.turns.putIfAbsent(what, new Turn(what, by, LocalDateTime.now(this.clock), false)) != null) {
			return false;
		}
		try {
			this.thread.execute(() -> perform(what, work));
		}
		catch (TaskRejectedException ex) {
			this.turns.remove(what);
			throw ex;
		}
		return true;
	}

	/** Takes requests of a run back whose turn has not come. */
	synchronized boolean cancel(long runId) {
		return this.turns.values().removeIf((turn) -> !turn.running() && concerns(turn, runId));
	}

	synchronized List<Turn> turns(long runId) {
		return new ArrayList<>(this.turns.values()).stream().filter((turn) -> concerns(turn, runId)).toList();
	}

	boolean isOpen() {
		return this.open;
	}

	TaskScheduler scheduler() {
		return this.thread;
	}

	private void perform(Asked what, Runnable work) {
		if (!begin(what)) {
			return;
		}
		try {
			work.run();
		}
		finally {
			end(what);
		}
	}

	private synchronized boolean begin(Asked what) {
		return this.turns.computeIfPresent(what, (same, turn) -> turn.begun()) != null;
	}

	private synchronized void end(Asked what) {
		this.turns.remove(what);
	}

	private static boolean concerns(Turn turn, long runId) {
		return turn.what() instanceof Asked.Again again && again.run().id() == runId;
	}

	@Override
	public void start() {
		this.thread.initialize();
		this.open = true;
	}

	/** What waits is not begun any more; what runs has been asked to stop before. */
	@Override
	public void stop() {
		this.open = false;
		this.thread.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.open;
	}

	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 1;
	}

}
