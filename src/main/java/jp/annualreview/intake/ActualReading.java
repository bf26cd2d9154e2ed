package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.plan.Actual;

/**
 * 実績の読み取り: what an answer's cell was read as.
 *
 * @param printed the cell's text as a person sees it
 * @param doubts findings of the reading; one of severity 誤り means the answer is not used
 */
record ActualReading(Actual actual, String printed, List<ReadingDoubt> doubts) {

	ActualReading {
		doubts = List.copyOf(doubts);
	}

	static ActualReading of(Actual actual, RawCell cell) {
		return new ActualReading(actual, cell.text(), List.of());
	}

	static ActualReading unreadable(RawCell cell, ReadingDoubt doubt) {
		return new ActualReading(new Actual.Blank(), cell.text(), List.of(doubt));
	}

}
