package jp.annualreview.job;

import java.time.LocalDateTime;

/**
 * 順番: a request in the queue.
 *
 * @param since when it was asked for
 * @param running whether its turn has come
 */
public record Turn(Asked what, String by, LocalDateTime since, boolean running) {

	Turn begun() {
		return new Turn(this.what, this.by, this.since, true);
	}

}
