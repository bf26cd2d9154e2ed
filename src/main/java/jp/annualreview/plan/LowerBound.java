package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.List;

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

	/** 計画開始時: the baseline of a number; for a stage the one before the plan began. */
	record PlanStart() implements LowerBound {
	}

	/** 状態の語: the states a label stands for. */
	record InStates(List<State> states) implements LowerBound {

		public InStates {
			states = List.copyOf(states);
		}

	}

	/** 達成: judged achieved. */
	record Achieved() implements LowerBound {
	}

	/** Blank: the lowest band, open below. */
	record Lowest() implements LowerBound {
	}

}
