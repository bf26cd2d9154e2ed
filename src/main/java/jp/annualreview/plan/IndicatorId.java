package jp.annualreview.plan;

/**
 * 番号と枝番: names one indicator of a plan. A blank branch is usual where the item has one
 * indicator.
 */
public record IndicatorId(ItemNumber item, String branch) {

	public IndicatorId {
		branch = ItemNumber.fold(branch);
	}

	public static IndicatorId of(String item, String branch) {
		return new IndicatorId(new ItemNumber(item), branch);
	}

	/** {@code 2} or {@code 6-②}. */
	@Override
	public String toString() {
		return this.branch.isEmpty() ? this.item.value() : this.item + "-" + this.branch;
	}

}
