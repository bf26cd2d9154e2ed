package jp.annualreview.plan;

import java.util.Optional;

/**
 * 状態・状態の年度・状態の理由: what became of an item, from which year on and why.
 *
 * @param counterpart 再掲元 or 統合先
 */
public record ItemFate(ItemStatus status, Optional<FiscalYear> since, String reason, Optional<ItemNumber> counterpart) {

	public static final ItemFate ACTIVE = new ItemFate(ItemStatus.ACTIVE, Optional.empty(), "", Optional.empty());

	/** The status in force in a year; before 状態の年度 the item was still active. */
	public ItemStatus in(FiscalYear year) {
		return this.since.filter(year::isBefore).isPresent() ? ItemStatus.ACTIVE : this.status;
	}

}
