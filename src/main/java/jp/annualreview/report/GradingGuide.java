package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.LegendEntry;

/**
 * 評価基準と算式, printed from the rows the grades were made with.
 *
 * @param bands label, lower bound in words, meaning
 * @param formulas how rates are made, label and explanation
 */
public record GradingGuide(String scheme, List<GuideBand> bands, List<LegendEntry> stages, List<LegendEntry> formulas) {

	public GradingGuide {
		bands = List.copyOf(bands);
		stages = List.copyOf(stages);
		formulas = List.copyOf(formulas);
	}

}
