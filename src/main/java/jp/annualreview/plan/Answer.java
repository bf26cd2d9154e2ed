package jp.annualreview.plan;

import java.util.Optional;

/**
 * 回答: the answer that counts for one indicator and year.
 *
 * @param printed 実績（原文）, the cell's text
 * @param department who answered
 * @param activity 実施内容
 * @param reason 未達成の理由・今後の対応
 * @param remark 備考
 * @param ownView 自己評価 given beside the actual; where the actual itself is one, empty
 */
public record Answer(IndicatorId indicator, FiscalYear year, Actual actual, String printed, String department,
		String activity, String reason, String remark, SourceLocation source, Optional<SelfAssessment> ownView) {

	/** An answer without a 自己評価 of its own. */
	public Answer(IndicatorId indicator, FiscalYear year, Actual actual, String printed, String department,
			String activity, String reason, String remark, SourceLocation source) {
		this(indicator, year, actual, printed, department, activity, reason, remark, source, Optional.empty());
	}

	/** 自己評価, whether it is the actual or stands beside it. */
	public Optional<SelfAssessment> selfAssessment() {
		return (this.actual instanceof Actual.Assessed assessed) ? Optional.of(assessed.result()) : this.ownView;
	}

	/** The same answer with its actual held back: nothing in it counts any more. */
	public Answer heldBack() {
		return new Answer(this.indicator, this.year, new Actual.HeldBack(), this.printed, this.department,
				this.activity, this.reason, this.remark, this.source);
	}

	/** The same answer given for another indicator: the one that carries it on. */
	public Answer carriedOnBy(IndicatorId heir) {
		return new Answer(heir, this.year, this.actual, this.printed, this.department, this.activity, this.reason,
				this.remark, this.source, this.ownView);
	}

	/** The same answer without 備考. */
	public Answer withoutRemark() {
		return new Answer(this.indicator, this.year, this.actual, this.printed, this.department, this.activity,
				this.reason, "", this.source, this.ownView);
	}

	/** The same answer with another value. */
	public Answer with(Actual value) {
		return new Answer(this.indicator, this.year, value, this.printed, this.department, this.activity, this.reason,
				this.remark, this.source, this.ownView);
	}

	/** The answer of a department that sent nothing. */
	public static Answer notSubmitted(IndicatorId indicator, FiscalYear year, String department) {
		return new Answer(indicator, year, new Actual.NotSubmitted(), "", department, "", "", "", SourceLocation.NONE);
	}

}
