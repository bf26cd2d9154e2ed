package jp.annualreview.intake;

/** 確かさ of a reading that proposes something. */
public enum Sureness {

	/** 確実. */
	SURE("確実"),
	/** 要確認: the officer should look at it. */
	CONFIRM("要確認");

	private final String label;

	Sureness(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	Sureness and(Sureness other) {
		return (this == SURE && other == SURE) ? SURE : CONFIRM;
	}

	static Sureness of(String label) {
		return SURE.label.equals(label) ? SURE : CONFIRM;
	}

}
