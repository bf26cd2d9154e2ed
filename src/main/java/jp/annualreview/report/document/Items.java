package jp.annualreview.report.document;

import java.util.List;

/**
 * 取組事項: items with their indicators and years.
 *
 * @param style what of them is shown
 * @param departments those that answer, in the order they are counted in
 * @param labels what the years' rows are called
 */
public record Items(Style style, Labels labels, List<ItemRow> items, List<String> departments) implements Block {

	public Items {
		departments = List.copyOf(departments);
		items = List.copyOf(items);
	}

	/** 見せ方. */
	public enum Style {

		/** 全項目一覧: each item in a row or two. */
		LIST,
		/** 重点項目: each with its chart. */
		HIGHLIGHTS,
		/** 個票: all that is known, for what is printed on pages. */
		SHEETS

	}

	/**
	 * 年度の行の見出し.
	 *
	 * @param judged whether actuals are held against targets
	 * @param rows what the two rows of a year are called together
	 * @param upper what is planned, or the stage where nothing is judged
	 * @param lower what was done, or the 自己評価
	 * @param status what the result of the year is called
	 */
	public record Labels(boolean judged, String rows, String upper, String lower, String status) {
	}

}
