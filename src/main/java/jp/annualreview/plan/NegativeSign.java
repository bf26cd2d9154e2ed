package jp.annualreview.plan;

/** 負数の表記: the sign a plan prints before a negative number. */
public enum NegativeSign {

	/** △. */
	TRIANGLE("△"),
	/** ▲. */
	BLACK_TRIANGLE("▲"),
	/** −, the minus of mathematics; a hyphen is no sign in print. */
	MINUS("−");

	private final String label;

	NegativeSign(String label) {
		this.label = label;
	}

	/** The sign itself, as the register writes it. */
	public String label() {
		return this.label;
	}

}
