package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.List;

import jp.annualreview.ledger.Run;

/**
 * 進み具合 of the run at work.
 *
 * @param since when this attempt began
 * @param done how many steps are done, those of earlier attempts included
 * @param of how many steps there are
 * @param working the steps at work
 * @param ending whether it has been asked to stop
 */
public record Progress(Run run, LocalDateTime since, int done, int of, List<Working> working, boolean ending) {

	public Progress {
		working = List.copyOf(working);
	}

	/**
	 * A step at work.
	 *
	 * @param done how many of its items are done
	 * @param of how many items it has; 0 where it counts none
	 */
	public record Working(ReviewStep step, LocalDateTime since, int done, int of) {
	}

}
