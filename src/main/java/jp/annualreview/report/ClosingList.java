package jp.annualreview.report;

import java.util.List;

/** 総括の一覧: one list in the officer's words, such as 主な成果. */
public record ClosingList(String title, List<Line> lines) {

	public ClosingList {
		lines = List.copyOf(lines);
	}

	/**
	 * One line.
	 *
	 * @param policy name of the policy, blank for none
	 * @param heading 見出し within the list, blank for none
	 * @param number of the item it tells of, blank for none
	 */
	public record Line(String policy, String heading, String number, String text) {
	}

}
