package jp.annualreview.plan;

/**
 * 状態: why a row has no judgement, in order of precedence; {@link #JUDGED} prints blank.
 * None of them is 未達成 and none counts in the denominator of a grade share.
 */
public enum State {

	/** 終了. */
	ENDED("終了"),
	/** 中止. */
	CANCELLED("中止"),
	/** 統合. */
	MERGED("統合"),
	/** 再掲. */
	RELISTED("再掲"),
	/** 未着手. */
	NOT_STARTED("未着手"),
	/** 目標なし. */
	NO_TARGET("目標なし"),
	/** 未提出. */
	NOT_SUBMITTED("未提出"),
	/** 差戻し. */
	HELD_BACK("差戻し"),
	/** 未記入. */
	BLANK("未記入"),
	/** 集計中. */
	PENDING("集計中"),
	/** 把握不能. */
	NOT_MEASURABLE("把握不能"),
	/** 該当なし. */
	NOT_APPLICABLE("該当なし"),
	/** 未判定. */
	UNDECIDED("未判定"),
	/** Blank: judged. */
	JUDGED("");

	private final String label;

	State(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
