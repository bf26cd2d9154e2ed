package jp.annualreview.plan;

import java.math.BigDecimal;

/** 下限: where a band of a grading scheme begins. */
public sealed interface LowerBound {

	/** A percentage of 達成率 or 進捗率. */
	record Percent(BigDecimal value) implements LowerBound {
	}

	/** 目標: the target itself. */
	record TargetValue() implements LowerBound {
	}

	/** 基準値 or 基準値×0.9. */
	record BaselineTimes(BigDecimal factor) implements LowerBound {
	}

	/** 前年度: last year's value. */
	record LastYear() implements LowerBound {
	}

	/** 達成: judged achieved. */
	record Achieved() implements LowerBound {
	}

	/** Blank: the lowest band, open below. */
	record Lowest() implements LowerBound {
	}

}
