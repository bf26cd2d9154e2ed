package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 依頼の結果: how a request ended.
 *
 * @param outcomes how the editions stand that it meant
 * @param problem why nothing could be begun; blank where something was
 */
public record Answered(Asked what, String by, LocalDateTime at, List<EditionOutcome> outcomes, String problem) {

	public Answered {
		outcomes = List.copyOf(outcomes);
	}

}
