package jp.annualreview.job;

import jp.annualreview.ledger.Run;

/** The work of one step for one run. Repeating it replaces what it had done. */
@FunctionalInterface
interface RunTask {

	void perform(Run run) throws Exception;

}
