package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.State;

/**
 * 評価結果 of one indicator in one year. An item without an indicator has one with a blank 枝番
 * and 目標の種類 なし.
 *
 * @param targetKind 目標の種類 as printed in open data
 * @param target the target in force: the year's cell, or for a stage that continues the
 * stage still due with the year's own (blank) text
 * @param targetValue 目標値: the number, or the order of the planned stage
 * @param answer the answer that was judged
 * @param actualValue 実績値: the A that was judged (for 期間内合計 the sum so far), or the order
 * of the stage
 * @param rate 達成率
 * @param progress 進捗率
 * @param printedRate 達成率 as printed, one decimal, never contradicting the grade; blank
 * without a rate
 * @param grade 評価: the scheme's label, or blank
 * @param settledIn the year a stage item reached its last planned stage, printed
 * {@code R元 達成}
 * @param reasons 理由: why there is no rate, judgement or comparison, or 同値
 */
public record Assessment(IndicatorId indicator, FiscalYear year, Period period, String targetKind, Direction direction,
		PrintedTarget target, Optional<BigDecimal> targetValue, Optional<Answer> answer,
		Optional<BigDecimal> actualValue, Optional<Rate> rate, Optional<Rate> progress, String printedRate,
		Optional<Verdict> verdict, String grade, Optional<FiscalYear> settledIn, State state, List<String> reasons,
		Optional<Gap> gap, Reckoning reckoning) {

	public Assessment {
		reasons = List.copyOf(reasons);
	}

	/** The same result for the indicator that carries this one on. */
	public Assessment carriedOnBy(IndicatorId heir) {
		return new Assessment(heir, this.year, this.period, this.targetKind, this.direction, this.target,
				this.targetValue, this.answer.map((given) -> given.carriedOnBy(heir)), this.actualValue, this.rate,
				this.progress, this.printedRate, this.verdict, this.grade, this.settledIn, this.state, this.reasons,
				this.gap, this.reckoning);
	}

	/** The same result of an answer without 備考. */
	public Assessment withoutRemark() {
		return new Assessment(this.indicator, this.year, this.period, this.targetKind, this.direction, this.target,
				this.targetValue, this.answer.map(Answer::withoutRemark), this.actualValue, this.rate, this.progress,
				this.printedRate, this.verdict, this.grade, this.settledIn, this.state, this.reasons, this.gap,
				this.reckoning);
	}

	/** Whether it has no judgement only because its year is still to come. */
	public boolean judgedLater() {
		return this.state == State.UNDECIDED && yearToCome().isPresent();
	}

	/**
	 * The year it will be judged in where that is to come, also where it has a grade by
	 * its progress already.
	 */
	public Optional<String> yearToCome() {
		return Reason.yearToCome(this.reasons);
	}

	public boolean judged() {
		return this.state == State.JUDGED;
	}

}
