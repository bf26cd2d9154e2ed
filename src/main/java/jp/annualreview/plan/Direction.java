package jp.annualreview.plan;

/**
 * 方向: where an indicator is wanted to go. A field of the indicator, never guessed from
 * one word.
 */
public enum Direction {

	/** 増: higher is better. */
	INCREASE("増"),
	/** 減: lower is better. */
	DECREASE("減"),
	/** 維持: to stay where it is. */
	MAINTAIN("維持");

	private final String label;

	Direction(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
