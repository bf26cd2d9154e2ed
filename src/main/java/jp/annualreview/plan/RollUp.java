package jp.annualreview.plan;

/** 複数指標のまとめ方: how the indicators of one item become the item's grade. */
public enum RollUp {

	/** 最も低い評価: the lowest by points. */
	LOWEST("最も低い評価"),
	/** すべて達成: achieved when all are. */
	ALL_ACHIEVED("すべて達成"),
	/** 平均得点: the mean of the points. */
	MEAN_POINTS("平均得点");

	private final String label;

	RollUp(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
