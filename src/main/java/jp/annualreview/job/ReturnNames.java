package jp.annualreview.job;

import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;

/** Names returns as findings and reports do: relative to the folder of the year. */
final class ReturnNames {

	private ReturnNames() {
	}

	static String withinYear(Run run, RunInput input) {
		return input.path().substring((run.key().plan() + "/" + run.key().year() + "/").length());
	}

}
