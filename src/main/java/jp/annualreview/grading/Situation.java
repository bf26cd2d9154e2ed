package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;

/**
 * 判定の対象: one indicator in one year, with everything it may be judged from.
 */
record Situation(PlanRegister register, Item item, Indicator indicator, FiscalYear year, AnswerBook book) {

	Plan plan() {
		return this.register.plan();
	}

	Situation in(FiscalYear other) {
		return new Situation(this.register, this.item, this.indicator, other, this.book);
	}

	Situation lastYear() {
		return in(this.year.previous());
	}

	Optional<Answer> answer() {
		return this.book.answer(this.indicator.id(), this.year);
	}

	/** An indicator nobody answered counts as 未提出. */
	Actual actual() {
		return answer().map(Answer::actual).orElseGet(Actual.NotSubmitted::new);
	}

	/** 基準値 where it is a plain number. */
	Optional<BigDecimal> baseline() {
		return this.indicator.baseline().value();
	}

	/** Whether last year's value was measured by another definition. */
	boolean redefined() {
		return this.indicator.redefinedIn().filter(this.year::equals).isPresent();
	}

	/**
	 * The first year this indicator is answered in: the plan's, or later for a new item.
	 */
	FiscalYear start() {
		FiscalYear first = this.plan().first();
		FiscalYear from = this.item.newIn().or(this.item::from).orElse(first);
		return from.isAfter(first) ? from : first;
	}

	String name(FiscalYear other) {
		return plan().reportNotation().full(other);
	}

	String quantity(BigDecimal value) {
		return Wording.quantity(value, this.indicator.unit());
	}

	PercentText percentText() {
		return new PercentText(plan().scheme());
	}

}
