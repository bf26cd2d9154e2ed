package jp.annualreview.intake.planlist;

/**
 * 取込不可: the files do not hold a plan list; the message says what is missing and where.
 */
public final class PlanListException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PlanListException(String message) {
		super(message);
	}

}
