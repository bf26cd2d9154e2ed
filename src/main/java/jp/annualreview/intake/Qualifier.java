package jp.annualreview.intake;

import java.util.Arrays;

/** 数に添えられた語の意味: what a word beside a number makes of it. */
enum Qualifier {

	/** 概数: 約, 程度. */
	APPROXIMATE("概数"),
	/** 以上. */
	AT_LEAST("以上"),
	/** 以下, 以内. */
	AT_MOST("以下"),
	/** 未満. */
	BELOW("未満"),
	/** 超. */
	ABOVE("超"),
	/** 台: 80%台 is from 80 to below 90. */
	DECADE("台"),
	/** 維持, 堅持. */
	KEEP("維持"),
	/** 削減: a difference, not a level. */
	CUT("削減"),
	/** 増加: a difference, not a level. */
	RAISE("増加"),
	/** 抑制. */
	HOLD_DOWN("抑制"),
	/** 延べ. */
	TOTAL("延べ"),
	/** 平均. */
	MEAN("平均"),
	/** 飾り: carries no meaning of its own. */
	FILLER("飾り");

	private final String label;

	Qualifier(String label) {
		this.label = label;
	}

	static Qualifier of(String label) {
		return Arrays.stream(values())
			.filter((qualifier) -> qualifier.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(label));
	}

	/** Whether the number is a bound rather than a value. */
	boolean isBound() {
		return this == AT_LEAST || this == AT_MOST || this == BELOW || this == ABOVE || this == DECADE;
	}

	/** Whether the number is a difference rather than a level. */
	boolean isChange() {
		return this == CUT || this == RAISE;
	}

}
