package jp.annualreview.plan;

/** 状態 in the register: a fate the officer has recorded for an item. */
public enum ItemStatus {

	/** Blank: in progress. */
	ACTIVE(""),
	/** 終了: done and closed. */
	ENDED("終了"),
	/** 中止: given up. */
	CANCELLED("中止"),
	/** 統合: merged into another item. */
	MERGED("統合"),
	/** 再掲: printed again under another policy; counted once. */
	RELISTED("再掲");

	private final String label;

	ItemStatus(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
