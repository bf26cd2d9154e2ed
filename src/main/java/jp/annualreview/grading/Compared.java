package jp.annualreview.grading;

import java.util.List;

/** 前年度との比較 of one year: a row per indicator and the moves of items, register order. */
public record Compared(List<YearOverYear> changes, List<GradeMove> moves) {

	public Compared {
		changes = List.copyOf(changes);
		moves = List.copyOf(moves);
	}

}
