package jp.annualreview.report;

import java.util.List;

/**
 * 前年度から変わった項目.
 *
 * @param labels rows and columns of the matrix, best first
 * @param matrix counts, row = last year, column = this year
 * @param comparedWith last year's label, blank when there is none
 */
public record Moves(String comparedWith, List<Move> up, List<Move> down, List<Move> other, List<String> labels,
		List<List<Integer>> matrix) {

	public Moves {
		up = List.copyOf(up);
		down = List.copyOf(down);
		other = List.copyOf(other);
		labels = List.copyOf(labels);
		matrix = matrix.stream().map(List::copyOf).toList();
	}

}
