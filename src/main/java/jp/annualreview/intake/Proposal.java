package jp.annualreview.intake;

/**
 * 提案: a value proposed for a field, how sure and why.
 *
 * @param reason a clause such as {@code 「累計」とあるため}
 */
record Proposal<T>(T value, Sureness sureness, String reason) {

	static <T> Proposal<T> sure(T value, String reason) {
		return new Proposal<>(value, Sureness.SURE, reason);
	}

	static <T> Proposal<T> confirm(T value, String reason) {
		return new Proposal<>(value, Sureness.CONFIRM, reason);
	}

}
