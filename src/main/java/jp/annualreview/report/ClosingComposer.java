package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.ResultColumn;

/** 計画期間総括: composed of the yearly results the ledger has kept. */
final class ClosingComposer {

	private final ReviewFacts facts;

	private final List<ResultColumn> columns;

	ClosingComposer(ReviewFacts facts, List<ResultColumn> columns) {
		this.facts = facts;
		this.columns = columns;
	}

	ClosingReport compose() {
		List<ClosingSubject> subjects = ClosingSubject.all(this.facts);
		List<ClosedItem> closed = new ClosedItemComposer(this.facts).compose();
		ClosingSentences sentences = new ClosingSentences(this.facts, subjects, closed);
		ClosingCountsComposer counts = new ClosingCountsComposer(this.facts, subjects, this.columns);
		ClosingEffectComposer effects = new ClosingEffectComposer(this.facts);
		ClosingRowComposer rows = new ClosingRowComposer(this.facts);
		return new ClosingReport(ClosingSentences.period(this.facts), sentences.headline(), sentences.all(),
				counts.byYear(), counts.bars(), counts.byYearsMet(), counts.byPolicy(), closed,
				subjects.stream().map(rows::row).toList(), effects.tables(), effects.notes(),
				new ClosingListComposer(this.facts).compose(), new ClosingTable(this.facts, subjects).compose());
	}

}
