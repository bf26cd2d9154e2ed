package jp.annualreview.report.document;

import java.util.List;

/**
 * 構成の帯: for each row a bar of the counts of its results, last year's below this year's.
 *
 * @param columns the results that are counted
 */
public record Bars(String heading, List<ResultColumn> columns, List<GradeBar> bars) implements Block {

	public Bars {
		columns = List.copyOf(columns);
		bars = List.copyOf(bars);
	}

	/** Whether any bar has one of the year before below it. */
	public boolean compared() {
		return this.bars.stream().anyMatch((bar) -> !bar.previous().isEmpty());
	}

}
