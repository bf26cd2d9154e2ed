package jp.annualreview.intake;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.SourceLocation;

/**
 * 回答の候補: a row that was matched to an indicator.
 *
 * @param first sent by the department that stands first
 * @param repeated the same file answers the indicator twice
 */
record Candidate(Received received, AnswerShares.Share share, Item item, boolean first, boolean repeated) {

	ReturnRow row() {
		return this.share.row();
	}

	Indicator indicator() {
		return this.share.indicator();
	}

	SourceLocation at(RawCell cell) {
		return this.received.at(row(), cell);
	}

	String file() {
		return this.received.sent().file();
	}

	/**
	 * The cell the indicator is answered in. A layout without 段階 or 自己評価 has everything
	 * under 実績.
	 */
	RawCell answerCell() {
		RawCell own = switch (indicator().kind()) {
			case NUMBER, DEADLINE -> row().actual();
			case STAGE -> row().stage();
			case PROSE -> row().assessment();
		};
		return own.isEmpty() && !row().actual().isEmpty() ? row().actual() : own;
	}

}
