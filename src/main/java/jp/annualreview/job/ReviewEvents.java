package jp.annualreview.job;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Passes events on to those who asked for them. */
public class ReviewEvents {

	private final List<Consumer<ReviewEvent>> listeners = new CopyOnWriteArrayList<>();

	public void onEvent(Consumer<ReviewEvent> listener) {
		this.listeners.add(listener);
	}

	/** Does something while a listener is told of everything. */
	public <T> T told(Consumer<ReviewEvent> listener, Callable<T> work) throws Exception {
		this.listeners.add(listener);
		try {
			return work.call();
		}
		finally {
			this.listeners.remove(listener);
		}
	}

	void publish(ReviewEvent event) {
		this.listeners.forEach((listener) -> listener.accept(event));
	}

}
