package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.DataTable;

/**
 * 効果額: the chapter on money saved and earned. Empty where the plan has no effects.
 *
 * @param sentences the year in words, ready prose
 * @param notes how the figures are made
 * @param tables by policy, by year, by item
 * @param data 効果額.csv, in yen
 */
public record EffectReport(List<String> sentences, List<String> notes, List<EffectTable> tables, DataTable data) {

	public EffectReport {
		sentences = List.copyOf(sentences);
		notes = List.copyOf(notes);
		tables = List.copyOf(tables);
	}

	/** Whether there is nothing to print. */
	public boolean isEmpty() {
		return this.tables.isEmpty();
	}

}
