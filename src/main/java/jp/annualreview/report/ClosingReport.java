package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.KeyFigures.KeyFigure;
import jp.annualreview.report.document.LegendEntry;

/**
 * 計画期間総括: the whole period of the plan, from its yearly results.
 *
 * @param period {@code 2019年度～2022年度}
 * @param headline the period in a few figures, label and value
 * @param sentences what the period came to, ready prose
 * @param byYear 取組事項 judged and 達成, year by year
 * @param gradeBars the grades of every year with results, oldest first
 * @param byYearsMet how many indicators met their target in how many years
 * @param byPolicy 最終評価 of the indicators, by policy
 * @param rows every indicator, register order
 * @param effects 効果額 both ways: newly arisen, and 継続 counted in every year; empty where
 * the plan has none
 * @param effectNotes how those figures are made
 * @param lists 主な成果 and the other lists of the register
 * @param data 計画期間総括.csv
 */
public record ClosingReport(String period, List<KeyFigure> headline, List<String> sentences, ClosingCounts byYear,
		List<GradeBar> gradeBars, ClosingCounts byYearsMet, ClosingCounts byPolicy, List<ClosedItem> closed,
		List<ClosingRow> rows, List<EffectTable> effects, List<String> effectNotes, List<ClosingList> lists,
		DataTable data) {

	public ClosingReport {
		headline = List.copyOf(headline);
		sentences = List.copyOf(sentences);
		gradeBars = List.copyOf(gradeBars);
		closed = List.copyOf(closed);
		rows = List.copyOf(rows);
		effects = List.copyOf(effects);
		effectNotes = List.copyOf(effectNotes);
		lists = List.copyOf(lists);
	}

}
