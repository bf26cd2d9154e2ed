package jp.annualreview.report;

import java.util.List;

import jp.annualreview.report.document.Cell;

/**
 * 見込・実績・差 of 単年度, of 継続 and of both, nine figures in 千円.
 *
 * @param period what is summed: {@code R3} or {@code 累計}
 */
public record EffectLine(String period, List<Cell> figures) {

	public EffectLine {
		figures = List.copyOf(figures);
	}

}
