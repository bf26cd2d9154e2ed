package jp.annualreview.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;

/**
 * 帳票の編集: turns the results of a year into the report that every format prints. Each
 * chapter has its own worker; all of them look at the same facts.
 */
public final class ReportComposer {

	public ReviewReport compose(ReportInput input) {
		ReviewFacts all = new ReviewFacts(input);
		ReviewFacts facts = input.onlyChanges() ? new ReviewFacts(input.shown(all.judges())) : all;
		List<ResultColumn> columns = ResultColumns.of(facts);
		List<ItemRow> items = new ItemComposer(facts).compose();
		Moves moves = new MovesComposer(facts, columns).compose();
		CountTableComposer counts = new CountTableComposer(facts, columns);
		LegendComposer legend = new LegendComposer(facts, columns, items);
		return new ReviewReport(
		// @formatter:off
				new CoverComposer(facts).compose(),
				columns,
				new OverviewComposer(facts, columns, moves).compose(),
				counts.byPolicy(),
				counts.byDepartment(),
				new GradeBarComposer(facts, columns).compose(),
				items,
				moves,
				new MissedComposer(facts).compose(),
				new UnsettledComposer(facts).compose(),
				new TrendComposer(facts).compose(),
				new GuideComposer(facts).compose(),
				legend(legend, input),
				legend.glossary(),
				SubmissionComposer.of(facts.input()),
				new ResultsTable(all).compose(),
				new ItemResultsTable(all).compose(),
				new FindingTable(all).compose(),
				ReportWords.of(facts),
				new EffectComposer(all).compose(),
				new PlanChangeComposer(facts).compose(),
				input.closing() ? Optional.of(new ClosingComposer(all, ResultColumns.of(all)).compose()) : Optional.empty(),
				input.before().map((before) -> new EditionChangeComposer(all, before).compose()),
				new OpinionComposer(all).compose());
		// @formatter:on
	}

	private static List<LegendEntry> legend(LegendComposer legend, ReportInput input) {
		return Stream
			.concat(legend.compose().stream(), input.closing() ? ClosingLegend.entries().stream() : Stream.of())
			.toList();
	}

}
