package jp.annualreview.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 実績: what a department answered for one indicator and year, or why there is no value.
 */
public sealed interface Actual {

	/**
	 * A number in the indicator's unit.
	 *
	 * @param approximate 約・程度 stood beside it
	 */
	record Measured(BigDecimal value, boolean approximate) implements Actual {
	}

	/** A stage reached. */
	record Staged(Stage stage) implements Actual {
	}

	/** The answer to a goal in words. */
	record Assessed(SelfAssessment result) implements Actual {
	}

	/** The day something was done. */
	record Done(LocalDate day) implements Actual {
	}

	/** 集計中, with a 速報値 where one stands beside it. */
	record Pending(Optional<BigDecimal> provisional) implements Actual {
	}

	/** 把握不能. */
	record NotMeasurable() implements Actual {
	}

	/** 該当なし. */
	record NotApplicable() implements Actual {
	}

	/** 未記入: the department answered, this cell is blank. */
	record Blank() implements Actual {
	}

	/** 差戻し: the answer was held back because of an error. */
	record HeldBack() implements Actual {
	}

	/** 未提出: nothing came from the department. */
	record NotSubmitted() implements Actual {
	}

}
