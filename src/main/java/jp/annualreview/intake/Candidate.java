package jp.annualreview.intake;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;

/**
 * 回答の候補: a row that was matched to an indicator.
 *
 * @param first sent by the department that stands first
 * @param repeated the same file answers the indicator twice
 */
record Candidate(Received received, ReturnRow row, Item item, Indicator indicator, boolean first, boolean repeated) {

	String file() {
		return this.received.sent().file();
	}

	/**
	 * The cell the indicator is answered in. A layout without 段階 or 自己評価 has everything
	 * under 実績.
	 */
	RawCell answerCell() {
		RawCell own = switch (this.indicator.kind()) {
			case NUMBER, DEADLINE -> this.row.actual();
			case STAGE -> this.row.stage();
			case PROSE -> this.row.assessment();
		};
		return own.isEmpty() && !this.row.actual().isEmpty() ? this.row.actual() : own;
	}

}
