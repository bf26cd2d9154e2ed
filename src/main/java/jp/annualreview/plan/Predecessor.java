package jp.annualreview.plan;

import java.util.List;

/**
 * 旧計画ID・旧番号: the same item in the plan before; several where items were merged into one.
 */
public record Predecessor(PlanId plan, List<ItemNumber> items) {

	public Predecessor {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("旧番号がありません: " + plan);
		}
	}

	/** 統合: several items of the plan before became one. */
	public boolean merged() {
		return this.items.size() > 1;
	}

}
