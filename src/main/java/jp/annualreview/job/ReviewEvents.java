package jp.annualreview.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Passes events on to those who asked for them. */
public class ReviewEvents {

	private final List<Consumer<ReviewEvent>> listeners = new CopyOnWriteArrayList<>();

	/** Tells a listener of everything until it is closed. */
	public AutoCloseable onEvent(Consumer<ReviewEvent> listener) {
		this.listeners.add(listener);
		return () -> this.listeners.remove(listener);
	}

	void publish(ReviewEvent event) {
		this.listeners.forEach((listener) -> listener.accept(event));
	}

}
