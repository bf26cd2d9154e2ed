package jp.annualreview.report.excel;

import jp.annualreview.workbook.Entry;
import java.util.List;
import java.util.function.Function;

/**
 * 一覧の列.
 *
 * @param width in half-width characters
 * @param kept whether it stands even where all its cells are empty
 * @param graded whether its cells end in a grade, to be coloured
 */
record ListColumn<T>(String heading, int width, boolean kept, boolean graded, Function<T, Entry> cell) {

	static <T> ListColumn<T> of(String heading, int width, Function<T, Entry> cell) {
		return new ListColumn<>(heading, width, true, false, cell);
	}

	/** A column that goes where a plan has nothing to say in it. */
	static <T> ListColumn<T> ifAny(String heading, int width, Function<T, Entry> cell) {
		return new ListColumn<>(heading, width, false, false, cell);
	}

	static <T> ListColumn<T> grade(String heading, int width, Function<T, Entry> cell) {
		return new ListColumn<>(heading, width, true, true, cell);
	}

	boolean isIn(List<T> rows) {
		return this.kept || rows.stream().anyMatch((row) -> !this.cell.apply(row).shown().isEmpty());
	}

}
