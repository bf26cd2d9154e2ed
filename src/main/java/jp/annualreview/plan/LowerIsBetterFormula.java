package jp.annualreview.plan;

/**
 * 減少指標の算式: how 達成率 is made where lower is better; a choice of the plan, printed in the
 * legend.
 */
public enum LowerIsBetterFormula {

	/** 差分: 2 − A/T, not below 0. */
	MIRROR("差分"),
	/** 逆数: T/A. */
	RECIPROCAL("逆数"),
	/**
	 * 基準値: (B − A)/(B − T) where the baseline is strictly worse than the target, else 差分.
	 */
	BASELINE("基準値");

	private final String label;

	LowerIsBetterFormula(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
