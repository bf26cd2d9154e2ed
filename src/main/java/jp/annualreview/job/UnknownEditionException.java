package jp.annualreview.job;

import java.util.Collection;
import java.util.stream.Collectors;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.plan.Edition;

/** An edition that nobody has heard of is asked for: most likely a slip of the pen. */
public class UnknownEditionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String edition;

	private final String known;

	UnknownEditionException(EditionKey key, Collection<Edition> known) {
		super("unknown edition " + key);
		this.edition = key.toString();
		this.known = known.isEmpty() ? Edition.FIRST.value()
				: known.stream().map(Edition::value).collect(Collectors.joining("、"));
	}

	public String edition() {
		return this.edition;
	}

	/** Those that there are. */
	public String known() {
		return this.known;
	}

}
